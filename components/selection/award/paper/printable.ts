/**
 * A text in letters that the standard fonts of a PDF have (Windows-1252): typographic signs become their plain kin, other
 * letters lose their marks, and what is left becomes "?".
 *
 * @example
 * printable('−1 ≥ ş') // => '-1 >= s'
 */
export const printable = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => (isKnown(letter) ? letter : plainOf(letter))).join('')

const extra = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

const isKnown = (letter: string) =>
  /[\n\x20-\x7e\u00a0-\u00ff]/.test(letter) || extra.includes(letter)

const kin: Readonly<Record<string, string>> = {
  '−': '-',
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
  '\t': ' ',
  '≥': '>=',
  '≤': '<=',
  '→': '->',
  '✓': 'x',
}

function plainOf(letter: string): string {
  const known = kin[letter]
  if (known !== undefined) return known
  const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return bare !== '' && [...bare].every(isKnown) ? bare : '?'
}
