import { BidBadge } from '@/components/ui/bid-badge'
import type { BidState } from './bid-label'
import { ContributionBar } from './contribution-bar'
import type { ContributionRowView } from './contribution-rows'

type ContributionRowProps = {
  readonly row: ContributionRowView
  readonly state: BidState
  readonly dense: boolean
  readonly mark?: number | undefined
  /** Never printed: the numbers that stand in for the hues on paper are left out. */
  readonly screenOnly?: boolean
}

/** The columns of a row; the plot behind the rows insets its grid lines by the same widths. */
const wide = {
  normal: 'grid-cols-[18px_22px_168px_minmax(0,1fr)_52px] py-[9px] print:pt-4',
  dense: 'grid-cols-[18px_22px_168px_minmax(0,1fr)_96px] py-1 print:pt-4',
}

/** A bid with its rank, letter, bar, total and difference to the first. Narrow figures put the bar on a line of its own. */
export function ContributionRow({ row, state, dense, mark, screenOnly }: ContributionRowProps) {
  return (
    <li
      className={`grid break-inside-avoid items-center gap-x-[12px] @max-[560px]/figure:grid-cols-[22px_minmax(0,1fr)_auto] @max-[560px]/figure:gap-y-1 ${dense ? wide.dense : wide.normal}`}
    >
      <span className="num text-ink-3 @max-[560px]/figure:hidden">{row.rank}</span>
      <BidBadge letter={row.letter} state={state} />
      <BidName row={row} dense={dense} />
      <div className="@max-[560px]/figure:col-span-full @max-[560px]/figure:row-start-2 @max-[560px]/figure:print:mt-4">
        <ContributionBar
          row={row}
          heightPx={dense || row.outline ? 24 : 34}
          mark={mark}
          screenOnly={screenOnly}
        />
      </div>
      <div
        className={`num @max-[560px]/figure:col-start-3 @max-[560px]/figure:row-start-1 ${dense ? 'flex items-baseline justify-end gap-2' : 'grid text-end leading-[18px]'}`}
      >
        <b className={`whitespace-nowrap ${totalSize(row, state, dense)}`}>{row.total}</b>
        <span
          className={`whitespace-nowrap text-ink-3 text-xs ${dense ? 'min-w-10 text-end' : ''}`}
        >
          {row.difference}
        </span>
      </div>
    </li>
  )
}

function totalSize(row: ContributionRowView, state: BidState, dense: boolean): string {
  if (row.outline) return 'text-ink-2 text-sm'
  if (dense) return 'text-sm'
  return state === 'first' ? 'text-lg leading-6' : 'text-base leading-5'
}

function BidName({ row, dense }: { readonly row: ContributionRowView; readonly dense: boolean }) {
  const tone = row.outline ? 'text-ink-2' : 'text-ink'
  return (
    <div className="grid min-w-0 leading-[18px]">
      {row.href ? (
        <a
          href={row.href}
          title={row.name}
          className={`truncate font-bold no-underline hover:underline ${tone}`}
        >
          {row.name}
        </a>
      ) : (
        <b title={row.name} className={`truncate ${tone}`}>
          {row.name}
        </b>
      )}
      {!dense && row.note && (
        <span title={row.note} className="truncate text-ink-3 text-xs">
          {row.note}
        </span>
      )}
    </div>
  )
}
