/** A dot at `x` per cent whose words run from it to the end or to the start of the line. */
type DotPlace = { readonly x: number; readonly anchor: 'start' | 'end' }

export type MeterPlaces = {
  readonly limit: number
  readonly now: DotPlace | null
  readonly suggested: DotPlace | null
  /** The words of both dots would meet: the suggestion's go to a line below. */
  readonly twoLines: boolean
}

/** Room in per cent that the words of one dot take on the narrowest meter. */
const wordsNeed = 36

/**
 * Where the marks of a consistency meter stand. The limit stands at four sevenths of the scale unless
 * a ratio goes far beyond it, so that the scale keeps still while answers are given.
 */
export function meterPlaces(
  ratio: number | null,
  limit: number,
  suggested: number | null,
): MeterPlaces {
  const end = Math.max(limit * 1.75, (ratio ?? 0) * 1.1, (suggested ?? 0) * 1.1) || 1
  const at = (value: number) => (value / end) * 100
  const now = ratio === null ? null : dotPlace(at(ratio), suggested === null || ratio >= suggested)
  const then = suggested === null ? null : dotPlace(at(suggested), suggested > (ratio ?? 0))
  return { limit: at(limit), now, suggested: then, twoLines: wordsMeet(now, then) }
}

/** Words run outwards from the pair of dots where there is room, else inwards. */
function dotPlace(x: number, higher: boolean): DotPlace {
  if (higher) return { x, anchor: x <= 100 - wordsNeed ? 'start' : 'end' }
  return { x, anchor: x >= wordsNeed ? 'end' : 'start' }
}

function wordsMeet(now: DotPlace | null, then: DotPlace | null): boolean {
  if (!now || !then) return false
  const [left, right] = now.x <= then.x ? [now, then] : [then, now]
  const leftEnd = left.anchor === 'start' ? left.x + wordsNeed : left.x
  const rightStart = right.anchor === 'end' ? right.x - wordsNeed : right.x
  return leftEnd > rightStart
}
