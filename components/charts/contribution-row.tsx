import { BidBadge } from '@/components/ui/bid-badge'
import type { BidState } from './bid-label'
import { ContributionBar } from './contribution-bar'
import type { ContributionRowView } from './contribution-rows'

type ContributionRowProps = {
  readonly row: ContributionRowView
  readonly state: BidState
  readonly dense: boolean
  readonly mark?: number | undefined
}

/** A bid with its rank, letter, bar, total and difference to the first. Narrow figures put the bar on a line of its own. */
export function ContributionRow({ row, state, dense, mark }: ContributionRowProps) {
  const lead = state === 'first'
  const barPx = dense || row.outline ? 24 : 34
  return (
    <li
      className={`grid grid-cols-[18px_22px_168px_minmax(0,1fr)_52px] items-center gap-x-3 @max-[560px]/figure:grid-cols-[22px_minmax(0,1fr)_auto] @max-[560px]/figure:gap-y-1 ${dense ? 'py-1' : 'py-[9px] print:pt-4'} break-inside-avoid`}
    >
      <span className="text-ink-3 tabular-nums @max-[560px]/figure:hidden">{row.rank}</span>
      <BidBadge letter={row.letter} state={state} />
      <BidName row={row} dense={dense} />
      <div className="@max-[560px]/figure:col-span-full @max-[560px]/figure:row-start-2">
        <ContributionBar row={row} heightPx={barPx} mark={mark} />
      </div>
      <div
        className={`grid text-end tabular-nums leading-[18px] @max-[560px]/figure:col-start-3 @max-[560px]/figure:row-start-1`}
      >
        <b className={totalClass(lead, row.outline)}>{row.total}</b>
        <span className="whitespace-nowrap text-ink-3 text-xs">{row.difference}</span>
      </div>
    </li>
  )
}

const totalClass = (lead: boolean, outline: boolean): string =>
  outline ? 'text-ink-2 text-sm' : lead ? 'text-lg leading-6' : 'text-base leading-5'

function BidName({ row, dense }: { readonly row: ContributionRowView; readonly dense: boolean }) {
  const tone = row.outline ? 'text-ink-2' : 'text-ink'
  return (
    <div className="grid min-w-0 leading-[18px]">
      {row.href ? (
        <a
          href={row.href}
          title={row.name}
          className={`truncate font-bold ${tone} decoration-1 underline-offset-[3px] hover:underline`}
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
