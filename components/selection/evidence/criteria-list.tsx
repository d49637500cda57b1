import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { cn } from '@/components/ui/class-names'
import { DomainKey } from '@/components/ui/domain-key'
import { Link } from '@/components/ui/navigation'
import { judgeKnockOut } from '@/lib/decision/values/knock-out'
import { isAskedOfBid } from '@/lib/selection/evidence/evidence-shape-rules'
import type { BidEvidenceView, CriterionEvidence } from '@/lib/selection/evidence/get-bid'
import { textIn } from '@/lib/shared/locale'
import { useEvidenceText } from './use-evidence-text'

type CriteriaListProps = {
  readonly view: BidEvidenceView
  /** Id of the criterion that is open beside the list. */
  readonly opened: string | undefined
}

/** Every criterion with what the bid shows, by domain; each line opens its entry. */
export function CriteriaList({ view, opened }: CriteriaListProps) {
  const locale = useLocale()
  return view.domains.map((domain) => (
    <Card
      key={domain.id}
      id={`domain-${domain.id}`}
      title={
        <span className="flex items-center gap-2.5">
          <DomainKey domain={domain.domain} />
          {textIn(domain.title, locale)}
        </span>
      }
      actions={<DomainCount view={view} criteria={domain.criteria} />}
      className="scroll-mt-20"
      flush
    >
      <ul className="border-t">
        {domain.criteria.map((entry) => (
          <CriterionLine
            key={entry.criterion.id}
            view={view}
            entry={entry}
            isOpen={entry.criterion.id === opened}
          />
        ))}
      </ul>
    </Card>
  ))
}

function DomainCount({
  view,
  criteria,
}: {
  readonly view: BidEvidenceView
  readonly criteria: readonly CriterionEvidence[]
}) {
  const t = useTranslations('evidence.bid')
  const asked = criteria.filter(({ shape }) => isAskedOfBid(shape, view.hasPanel))
  if (asked.length === 0) return <span className="text-ink-3 text-xs">{t('byPanel')}</span>
  const entered = asked.filter(({ evidence }) => evidence.status !== 'missing').length
  return (
    <span className="num text-ink-3 text-xs">
      {t('enteredOf', { entered, asked: asked.length })}
    </span>
  )
}

type CriterionLineProps = {
  readonly view: BidEvidenceView
  readonly entry: CriterionEvidence
  readonly isOpen: boolean
}

function CriterionLine({ view, entry, isOpen }: CriterionLineProps) {
  const locale = useLocale()
  const { criterion } = entry
  return (
    <li className="border-b last:border-b-0">
      <Link
        href={`/selection/tenders/${view.tender.id}/bids/${view.bid.id}?criterion=${criterion.id}`}
        scroll={false}
        prefetch={false}
        aria-current={isOpen ? 'true' : undefined}
        className={cn(
          'grid grid-cols-[2.25rem_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-1 border-s-3 border-transparent py-2.5 ps-4 pe-5 text-ink no-underline hover:bg-hover focus-visible:-outline-offset-2 max-md:grid-cols-[2.25rem_minmax(0,1fr)] max-md:pe-4',
          isOpen && 'border-accent bg-accent-tint hover:bg-accent-tint',
        )}
      >
        <span className="num text-ink-3">{criterion.code}</span>
        <span className="min-w-0 [overflow-wrap:anywhere]">
          <span className="block font-bold">{textIn(criterion.title, locale)}</span>
          {entry.source && <span className="block text-ink-3 text-xs">{sourceLine(entry)}</span>}
        </span>
        <span className="num text-end max-md:col-start-2 max-md:text-start">
          <EntryState entry={entry} hasPanel={view.hasPanel} />
        </span>
      </Link>
    </li>
  )
}

const sourceLine = ({ source, period }: CriterionEvidence) =>
  [source, period].filter(Boolean).join(' · ')

/** What is known, or why nothing is: each state with its word. */
function EntryState({
  entry,
  hasPanel,
}: {
  readonly entry: CriterionEvidence
  readonly hasPanel: boolean
}) {
  const t = useTranslations('evidence.bid')
  const text = useEvidenceText()
  const { evidence, shape, criterion } = entry
  if (criterion.kind === 'knock_out' && criterion.knockOut) {
    const verdict = judgeKnockOut(criterion.knockOut, evidence)
    return (
      <span className="inline-flex flex-wrap items-center justify-end gap-2">
        {evidence.status === 'provided' && <span>{text(evidence, criterion.unit, shape)}</span>}
        <Chip tone={verdictTones[verdict]}>{t(`rule.${verdict}`)}</Chip>
      </span>
    )
  }
  if (evidence.status === 'provided') return text(evidence, criterion.unit, shape)
  if (evidence.status === 'not-applicable') return <Chip>{t('notApplicable')}</Chip>
  if (!isAskedOfBid(shape, hasPanel)) return <Chip outline>{t('byPanel')}</Chip>
  return <Chip tone="caution">{t('missing')}</Chip>
}

const verdictTones = { pass: 'good', fail: 'bad', clarify: 'caution' } as const
