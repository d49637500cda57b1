import type { CellFlag } from '@/lib/selection/moderation/cell-rules'
import type { ModerationView, ShownCell } from '@/lib/selection/moderation/get-moderation'
import { type Locale, textIn } from '@/lib/shared/locale'
import type { Address } from './matrix-address'

/** One cell of the matrix, ready to draw: positions are 0–100 along the scale of its criterion. */
export type MatrixCell = {
  readonly bidId: string
  readonly levels: readonly (number | null)[]
  readonly dots: readonly number[]
  readonly range: readonly [number, number] | null
  readonly median: number | null
  readonly agreed: { readonly level: number; readonly at: number } | null
  readonly standing: ShownCell['standing']
  readonly flags: readonly CellFlag[]
  /** Difference of the highest and the lowest level. */
  readonly spread: number
  readonly isSelected: boolean
  /** False where the filter asks for others: on a phone such a cell is left out. */
  readonly isWanted: boolean
}

export type MatrixRow = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly domain: number
  /** Positions of the levels along the scale. */
  readonly steps: readonly number[]
  readonly lowest: number
  readonly highest: number
  readonly cells: readonly MatrixCell[]
}

export type MatrixView = {
  readonly tenderId: string
  readonly address: Address
  readonly bids: ModerationView['bids']
  readonly rows: readonly MatrixRow[]
}

/** Which cells a filter asks for. */
export const isWanted = (cell: Pick<ShownCell, 'standing'>, show: Address['show']) =>
  show === 'all' || (show === 'talk' ? cell.standing === 'open' : cell.standing === 'settled')

/** The rows that hold a cell the filter asks for, in the order asked for. */
export function matrixView(view: ModerationView, address: Address, locale: Locale): MatrixView {
  const byCriterion = new Map(view.criteria.map(({ id }) => [id, [] as ShownCell[]]))
  for (const cell of view.cells) byCriterion.get(cell.criterionId)?.push(cell)
  const rows = view.criteria
    .filter(({ domain }) => address.domain === null || domain === address.domain)
    .map((criterion) => ({ criterion, cells: byCriterion.get(criterion.id) ?? [] }))
    .filter(({ cells }) => cells.some((cell) => isWanted(cell, address.show)))
  const widest = (cells: readonly ShownCell[]) =>
    Math.max(0, ...cells.map(({ spreadShare }) => spreadShare))
  const ordered =
    address.sort === 'spread' ? rows.toSorted((a, b) => widest(b.cells) - widest(a.cells)) : rows
  return {
    tenderId: view.tenderId,
    address,
    bids: view.bids,
    rows: ordered.map(({ criterion, cells }) => rowOf(criterion, cells, address, locale)),
  }
}

function rowOf(
  { id, code, title, domain, levels }: ModerationView['criteria'][number],
  cells: readonly ShownCell[],
  address: Address,
  locale: Locale,
): MatrixRow {
  const lowest = levels[0]?.level ?? 0
  const highest = levels.at(-1)?.level ?? lowest
  const at = (level: number) => ((level - lowest) / (highest - lowest || 1)) * 100
  return {
    id,
    code,
    title: textIn(title, locale),
    domain,
    steps: levels.map(({ level }) => at(level)),
    lowest,
    highest,
    cells: cells.map((cell) => ({
      bidId: cell.bidId,
      levels: cell.scores.map(({ level }) => level),
      dots: cell.scores.flatMap(({ level }) => (level === null ? [] : [at(level)])),
      range: cell.low === null || cell.high === null ? null : [at(cell.low), at(cell.high)],
      median: cell.median,
      agreed:
        cell.agreedLevel === null ? null : { level: cell.agreedLevel, at: at(cell.agreedLevel) },
      standing: cell.standing,
      flags: cell.flags,
      spread: (cell.high ?? 0) - (cell.low ?? 0),
      isSelected: cell.bidId === address.bid && id === address.criterion,
      isWanted: isWanted(cell, address.show),
    })),
  }
}
