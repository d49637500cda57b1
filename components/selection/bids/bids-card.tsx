import { FileUp } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { BidBadge } from '@/components/ui/bid-badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { DataTable } from '@/components/ui/table/data-table'
import type { TableCell, TableRow } from '@/components/ui/table/table-model'
import type { BidsView, BidView } from '@/lib/selection/bids/list-bids'
import { AddBidDialog } from './add-bid-dialog'
import type { BidActions } from './bid-actions'
import { BidRowMenu } from './bid-row-menu'
import { bidTable, openRequirements, verdictText } from './bid-table'

type BidsCardProps = {
  readonly view: BidsView
  readonly countries: readonly { readonly value: string; readonly label: string }[]
  readonly idempotencyKey: string
  readonly actions: BidActions
  /** The menu of saved views. */
  readonly views: ReactNode
}

/** The applicants of a tender and how complete each bid is. */
export function BidsCard({ view, countries, idempotencyKey, actions, views }: BidsCardProps) {
  const t = useTranslations('evidence.list')
  const locale = useLocale()
  const { columns, rows } = bidTable(view, t, locale)
  const base = `/selection/tenders/${view.tender.id}/bids`
  const add = view.canEdit && (
    <>
      <ButtonLink href={`${base}/import`} icon={<FileUp />}>
        {t('import')}
      </ButtonLink>
      <AddBidDialog
        tenderId={view.tender.id}
        countries={countries}
        idempotencyKey={idempotencyKey}
        action={actions.add}
      />
    </>
  )
  return (
    <Card
      id="bids"
      title={t('title')}
      subtitle={t('subtitle', { criteria: view.criterionCount, rated: view.ratedCriterionCount })}
      actions={rows.length > 0 && add}
      flush
    >
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={rows.map((row, index) => drawn(row, view.bids[index], view, countries, actions))}
        defaultSort={{ column: 'letter', direction: 'ascending' }}
        views={views}
        exports={{
          csv: `/api/tenders/${view.tender.id}/bids/table/${locale}/csv`,
          xlsx: `/api/tenders/${view.tender.id}/bids/table/${locale}/xlsx`,
        }}
        empty={
          <EmptyState title={t('empty.title')} actions={add}>
            {t(view.criterionCount === 0 ? 'empty.noCriteria' : 'empty.body')}
          </EmptyState>
        }
      />
    </Card>
  )
}

function drawn(
  row: TableRow,
  bid: BidView | undefined,
  view: BidsView,
  countries: BidsCardProps['countries'],
  actions: BidActions,
): TableRow {
  if (!bid) return row
  return {
    ...row,
    cells: {
      ...row.cells,
      applicant: { value: bid.name, text: bid.name, node: <Applicant bid={bid} /> },
      missing: { value: bid.missing, node: <MissingCount count={bid.missing} /> },
      requirements: { ...requirementsOf(row), node: <Requirements bid={bid} /> },
    },
    ...(view.canEdit && {
      menu: <BidRowMenu bid={bid} countries={countries} actions={actions} />,
    }),
  }
}

const requirementsOf = (row: TableRow): TableCell => {
  const cell = row.cells.requirements
  return typeof cell === 'object' && cell !== null ? cell : { value: null }
}

function Applicant({ bid }: { readonly bid: BidView }) {
  return (
    <span className="flex items-center gap-2.5">
      <BidBadge letter={bid.letter} state={bid.verdict === 'fail' ? 'knocked-out' : 'plain'} />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <span className="sr-only">{`${bid.letter} `}</span>
        {bid.name}
      </span>
    </span>
  )
}

/** Missing is said in words; nothing missing is a quiet zero. */
function MissingCount({ count }: { readonly count: number }) {
  const t = useTranslations('evidence.list')
  if (count === 0) return <span className="text-ink-3">{count}</span>
  return (
    <Chip tone="caution" className="num">
      {t('missing', { count })}
    </Chip>
  )
}

const tones = { pass: 'good', fail: 'bad', clarify: 'caution' } as const

function Requirements({ bid }: { readonly bid: BidView }) {
  const t = useTranslations('evidence.list')
  const locale = useLocale()
  const open = openRequirements(bid, locale)
  if (bid.knockOutCount === 0) return <span className="text-ink-3">{verdictText(bid, t)}</span>
  return (
    <span className="inline-grid justify-items-start gap-0.5">
      <Chip tone={tones[bid.verdict]}>{verdictText(bid, t)}</Chip>
      {open && <span className="text-ink-2 text-xs max-md:hidden">{open}</span>}
    </span>
  )
}
