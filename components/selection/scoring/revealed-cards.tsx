import { useLocale, useTranslations } from 'next-intl'
import type { CardsView, RevealedCard, RevealedScore } from '@/lib/selection/scoring/list-cards'
import { textIn } from '@/lib/shared/locale'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { DomainKey } from '../../ui/domain-key'
import { useDateText } from '../../ui/use-date-text'
import { CheckCommitment } from './check-commitment'
import { usePageText } from './use-page-text'

/** The cards on one bid, one member after another, word for word. */
export function RevealedCards({ view }: { readonly view: CardsView }) {
  return view.cards.map((card) => <OneCard key={card.id} view={view} card={card} />)
}

function OneCard({ view, card }: { readonly view: CardsView; readonly card: RevealedCard }) {
  const t = useTranslations('scoring.cards')
  const locale = useLocale()
  const date = useDateText()
  const latest = card.submissions.at(-1)
  const isVoid = card.state === 'void'
  return (
    <Card
      title={card.evaluator.name}
      subtitle={
        latest && !isVoid
          ? t('submitted', {
              number: latest.number,
              time: date.minute(latest.submittedAt, view.tender.timeZone),
            })
          : undefined
      }
      actions={isVoid && <Chip tone="bad">{t('void')}</Chip>}
      footer={
        latest &&
        !isVoid && <CheckCommitment cardId={card.id} submission={latest} scores={card.scores} />
      }
    >
      {isVoid ? (
        <p className="text-ink-2">{t('voidBody')}</p>
      ) : (
        <ol>
          {view.criteria.map((criterion) => (
            <li
              key={criterion.id}
              className="grid gap-1 border-b py-2.5 first:pt-0 last:border-b-0"
            >
              <h3 className="flex items-center gap-2.5 text-sm">
                <DomainKey domain={criterion.domain} />
                {`${criterion.code} ${textIn(criterion.title, locale)}`}
              </h3>
              <Score
                score={card.scores.find(({ criterionId }) => criterionId === criterion.id)}
                levels={criterion.levels}
              />
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}

function Score({
  score,
  levels,
}: {
  readonly score: RevealedScore | undefined
  readonly levels: CardsView['criteria'][number]['levels']
}) {
  const t = useTranslations('scoring')
  const locale = useLocale()
  const pageText = usePageText()
  if (!score) return <p className="text-ink-3">{t('submit.notScored')}</p>
  const level = levels.find((one) => one.level === score.level)
  const { evidence, noEvidence } = score
  const where = pageText(evidence, { page: evidence?.page ?? null, noEvidence })
  return (
    <>
      <p>
        <b className="num">{score.level ?? t('desk.notApplicable')}</b>{' '}
        {level && textIn(level.anchor, locale)}
      </p>
      {score.comment && <p className="max-w-[82ch] whitespace-pre-line">{score.comment}</p>}
      {score.level !== null && (
        <p className="text-ink-2 text-xs">
          {evidence ? (
            <a
              href={`/api/files/${evidence.fileId}#page=${evidence.page ?? 1}`}
              target="_blank"
              rel="noreferrer"
            >
              {where}
            </a>
          ) : (
            where
          )}
        </p>
      )}
    </>
  )
}
