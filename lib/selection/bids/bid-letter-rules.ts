/**
 * The letter of the n-th bid, counted from 0: A, B … Z, AA, AB …
 *
 * @example
 * bidLetter(26) // => 'AA'
 */
export function bidLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : bidLetter(Math.floor(index / 26) - 1) + last
}

/**
 * The letter after the last one given. One in the middle that has become free stays free: charts, minutes and letters
 * may have named that bid.
 *
 * @example
 * nextBidLetter(['A', 'C']) // => 'D'
 */
export const nextBidLetter = (taken: readonly string[]): string =>
  nextBidLetters(taken, 1)[0] ?? 'A'

/** The letters of so many further bids, in order. */
export function nextBidLetters(taken: readonly string[], count: number): readonly string[] {
  const first = Math.max(-1, ...taken.map(placeOf)) + 1
  return Array.from({ length: count }, (_, index) => bidLetter(first + index))
}

const placeOf = (letter: string) =>
  [...letter].reduce((place, character) => place * 26 + character.charCodeAt(0) - 64, 0) - 1
