import { type Locale, type LocalizedText, textIn } from '../../shared/locale'
import type { BidState } from '../bids/bid-transitions-rules'
import type { LetterKind, OwnScores } from './letter-schema'

type Level = { readonly level: number; readonly anchor: LocalizedText }

/** What the panel's scores say of one bid on one rated criterion. */
export type JudgedCell = {
  readonly levels: readonly Level[]
  /** Of all cards that count. */
  readonly scores: readonly number[]
  readonly consensus: { readonly level: number; readonly reason: string } | null
}

type CellWords = Pick<OwnScores['domains'][number]['criteria'][number], CellName>
type CellName = 'given' | 'reason' | 'isAgreed' | 'next'

/**
 * What a bidder is told of one cell: the level that the panel agreed on with its reason, else the median of the scores
 * with the words of its level; and the words of the level above, which say what was missing.
 */
export function cellWords(cell: JudgedCell | null, locale: Locale): CellWords {
  const level = cell && (cell.consensus?.level ?? medianLevel(cell))
  if (cell === null || level === null) {
    return { given: null, reason: '', isAgreed: false, next: null }
  }
  const ascending = [...cell.levels].sort((a, b) => a.level - b.level)
  const given = ascending.filter((step) => step.level <= level).at(-1)
  const next = ascending.find((step) => step.level > level)
  const words = (step: Level) => ({ level: step.level, anchor: textIn(step.anchor, locale) })
  return {
    given: { level, anchor: given ? textIn(given.anchor, locale) : '' },
    reason: cell.consensus?.reason ?? '',
    isAgreed: cell.consensus !== null,
    next: next ? words(next) : null,
  }
}

/** The median of the scores; halfway between the two in the middle of an even number. Null without scores. */
function medianLevel({ scores }: JudgedCell): number | null {
  const sorted = [...scores].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** Which letter a bid gets; none where it was withdrawn. */
export function letterKindOf(state: BidState, isRecommended: boolean): LetterKind | null {
  if (state === 'withdrawn') return null
  if (state === 'excluded') return 'excluded'
  return isRecommended ? 'award' : 'unsuccessful'
}
