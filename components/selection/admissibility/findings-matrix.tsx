import { useLocale, useTranslations } from 'next-intl'
import { BidBadge } from '@/components/ui/bid-badge'
import { Chip } from '@/components/ui/chip'
import { DomainKey } from '@/components/ui/domain-key'
import { Link } from '@/components/ui/navigation'
import { ScrollRegion } from '@/components/ui/scroll-region'
import type {
  AdmissibilityView,
  CellView,
  JudgedBid,
} from '@/lib/selection/admissibility/admissibility-view'
import { textIn } from '@/lib/shared/locale'
import { useCellText, VerdictChip } from './verdict-chip'

type MatrixProps = {
  readonly view: AdmissibilityView
  /** The cell that is open beside the table. */
  readonly chosen: { readonly bidId: string; readonly criterionId: string } | null
}

/** Bids against the requirements that no score makes up for; each cell opens its evidence. */
export function FindingsMatrix({ view, chosen }: MatrixProps) {
  const t = useTranslations('panel.admissibility')
  const locale = useLocale()
  return (
    <ScrollRegion label={t('title')}>
      <table className="w-full">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('bid')}</th>
            {view.requirements.map(({ id, code, title, domain }) => (
              <th key={id} scope="col" className="min-w-36">
                <span className="flex items-center gap-1.5">
                  <DomainKey domain={domain} />
                  {code}
                </span>
                <span className="block font-normal text-ink-2 text-xs">
                  {textIn(title, locale)}
                </span>
              </th>
            ))}
            <th scope="col">{t('outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {view.bids.map((bid) => (
            <tr key={bid.id} className="align-top">
              <th scope="row" className="min-w-40 text-start font-normal">
                <span className="flex items-center gap-2">
                  <BidBadge letter={bid.letter} state={bid.isOut ? 'knocked-out' : 'plain'} />
                  {bid.name}
                </span>
              </th>
              {bid.cells.map((cell) => (
                <td key={cell.criterionId}>
                  <Cell view={view} bid={bid} cell={cell} isChosen={isSame(chosen, bid, cell)} />
                </td>
              ))}
              <td>
                <Outcome bid={bid} isOpen={view.isOpen} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

const isSame = (chosen: MatrixProps['chosen'], bid: JudgedBid, cell: CellView) =>
  chosen?.bidId === bid.id && chosen.criterionId === cell.criterionId

type CellProps = {
  readonly view: AdmissibilityView
  readonly bid: JudgedBid
  readonly cell: CellView
  readonly isChosen: boolean
}

function Cell({ view, bid, cell, isChosen }: CellProps) {
  const t = useTranslations('panel.admissibility.cell')
  const verdicts = useTranslations('enums.knockOutVerdict')
  const text = useCellText()
  const code = view.requirements.find(({ id }) => id === cell.criterionId)?.code ?? ''
  const label = { code, letter: bid.letter, state: text(cell) }
  return (
    <Link
      href={`/selection/tenders/${view.tender.id}/admissibility?bid=${bid.id}&requirement=${cell.criterionId}`}
      scroll={false}
      aria-label={t('label', label)}
      aria-current={isChosen ? 'true' : undefined}
      className="-m-1 flex flex-col items-start gap-1 rounded-md p-1 no-underline hover:bg-hover aria-current:bg-accent-tint"
    >
      <VerdictChip finding={cell.finding} />
      {cell.finding === null && (
        <span className="text-ink-3 text-xs">
          {t('proposal', { verdict: verdicts(cell.proposal) })}
        </span>
      )}
    </Link>
  )
}

function Outcome({ bid, isOpen }: { readonly bid: JudgedBid; readonly isOpen: boolean }) {
  const t = useTranslations('panel.admissibility')
  const states = useTranslations('enums.bidState')
  if (bid.isOut) return <Chip tone="bad">{isOpen ? t('willBeOut') : t('out')}</Chip>
  const open = bid.cells.filter(({ finding }) => finding?.verdict !== 'pass').length
  if (bid.state !== 'opened') return <Chip>{states(bid.state)}</Chip>
  return open === 0 ? (
    <Chip tone="good">{t('passes')}</Chip>
  ) : (
    <Chip tone="caution">{t('open', { count: open })}</Chip>
  )
}
