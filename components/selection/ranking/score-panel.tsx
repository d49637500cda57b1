import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { ValueCurve } from '@/components/charts/value-curve'
import { CopyHash } from '@/components/ui/copy-hash'
import { DomainKey } from '@/components/ui/domain-key'
import { DefinitionList } from '@/components/ui/facts'
import { SidePanel } from '@/components/ui/side-panel'
import { drawValueFunction } from '@/lib/decision/values/draw-value-function'
import type { ScoreView } from '@/lib/selection/ranking/get-score'
import { textIn } from '@/lib/shared/locale'
import { useDateText } from '../../ui/use-date-text'
import { evidenceText } from './evidence-text'
import type { RankedBid, RankedTender } from './ranked-tender'

/** Why this score: the curve, value × weight = points, and the evidence with its source, period and page. */
export function ScorePanel({
  tender,
  bid,
  criterionId,
  score,
}: {
  tender: RankedTender
  bid: RankedBid
  criterionId: string
  score: ScoreView
}) {
  const t = useTranslations('ranking.score')
  const index = tender.loaded.facts.criteria.findIndex(({ id }) => id === criterionId)
  const criterion = tender.loaded.facts.criteria[index]
  const { locale } = tender
  return (
    <SidePanel
      title={textIn(score.criterion.title, locale)}
      kicker={
        <>
          {criterion && <DomainKey domain={criterion.domain} />}
          <span>{`${score.criterion.code} · ${textIn(score.criterion.domainTitle, locale)}`}</span>
        </>
      }
      closeHref={`/selection/tenders/${tender.tenderId}/result`}
    >
      <p className="font-bold">{t('of', { letter: bid.letter, name: bid.name })}</p>
      {criterion && (
        <Curve
          tender={tender}
          index={index}
          bid={bid}
          unit={textIn(score.criterion.unit, locale)}
        />
      )}
      {criterion && <Arithmetic tender={tender} index={index} bid={bid} />}
      <EvidenceFacts score={score} tender={tender} />
      <Ratings score={score} />
      <p className="text-ink-2 text-xs">{textIn(score.criterion.description, locale)}</p>
    </SidePanel>
  )
}

/** The value function with every bid on it; nothing for evidence that no single axis can show. */
function Curve({
  tender,
  index,
  bid,
  unit,
}: {
  tender: RankedTender
  index: number
  bid: RankedBid
  unit: string
}) {
  const criterion = tender.loaded.facts.criteria[index]
  const drawn = criterion && drawValueFunction(criterion.valueFunction)
  if (!criterion || drawn?.shape !== 'line') return null
  const { facts } = tender.loaded
  return (
    <ValueCurve
      view={{
        domain: criterion.domain,
        points: drawn.points,
        shape: criterion.valueFunction.kind === 'bands' ? 'steps' : 'line',
        unit,
        opened: bid.letter,
        bids: facts.bids.map(({ letter, name, evidence }, row) => {
          const own = evidence.get(criterion.id)
          const value =
            own?.status === 'provided' && typeof own.value === 'number' ? own.value : null
          return {
            letter,
            name,
            evidence: value,
            value: tender.ranking.evaluation.cells[row]?.[index]?.value ?? null,
          }
        }),
      }}
    />
  )
}

function Arithmetic({
  tender,
  index,
  bid,
}: {
  tender: RankedTender
  index: number
  bid: RankedBid
}) {
  const t = useTranslations('ranking.score')
  const numbers = useNumberText()
  const value = tender.ranking.evaluation.cells[bid.index]?.[index]?.value ?? null
  const weight = tender.official.shares?.[index] ?? 0
  if (value === null) return <p className="rounded-md bg-sunken p-3">{t('noValue')}</p>
  const terms = [
    { id: 'value', text: numbers.points(value), label: t('value') },
    { id: 'times', text: '×', label: '' },
    { id: 'weight', text: numbers.ratio(weight * 100), label: t('weight') },
    { id: 'equals', text: '=', label: '' },
    { id: 'points', text: numbers.ratio(value * weight), label: t('points') },
  ]
  return (
    <p className="num flex items-center justify-around gap-2 rounded-md bg-sunken p-3 text-center">
      {terms.map(({ id, text, label }) => (
        <span key={id}>
          <b className="block text-base">{text}</b>
          <span className="block text-ink-3 text-xs">{label}</span>
        </span>
      ))}
    </p>
  )
}

function EvidenceFacts({ score, tender }: { score: ScoreView; tender: RankedTender }) {
  const t = useTranslations('ranking.score')
  const dates = useDateText()
  const numbers = useNumberText()
  const words = {
    missing: t('missing'),
    notApplicable: t('notApplicable'),
    yes: t('yes'),
    no: t('no'),
    distributed: (values: { count: string; regions: string }) => t('distributed', values),
  }
  const unit = textIn(score.criterion.unit, tender.locale)
  const facts = [
    { term: t('evidence'), value: evidenceText(score.evidence, unit, numbers, words) },
    { term: t('source'), value: score.source },
    { term: t('period'), value: score.period },
    {
      term: t('document'),
      value: score.document && (
        <>
          <a href={`/api/files/${score.document.fileId}${score.page ? `#page=${score.page}` : ''}`}>
            {score.document.title}
          </a>
          {score.page && <span>{`, ${t('page', { page: score.page })}`}</span>}
          <CopyHash hash={score.document.sha256} />
        </>
      ),
    },
    { term: t('note'), value: score.note },
    {
      term: t('entered'),
      value: score.enteredAt && `${score.enteredBy} ${dates.day(score.enteredAt)}`,
    },
  ]
  return <DefinitionList items={facts.filter(({ value }) => Boolean(value))} />
}

function Ratings({ score }: { score: ScoreView }) {
  const t = useTranslations('ranking.score')
  if (score.ratings.length === 0) return null
  return (
    <section className="grid gap-2">
      <h3 className="text-sm">{t('ratings')}</h3>
      <ul className="grid gap-2">
        {score.ratings.map(({ evaluator, level, comment }) => (
          <li key={evaluator} className="border-line border-t pt-2">
            <p className="flex justify-between gap-2">
              <span>{evaluator}</span>
              <b className="num">{t('level', { level })}</b>
            </p>
            {comment && <p className="text-ink-2 text-xs">{comment}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
