/** What a spreadsheet program takes for the start of a formula, also where apostrophes stand before it already. */
const formulaStart = /^'*[=+\-@\t\r]/

/**
 * Text that no spreadsheet program runs: where it starts like a formula, an apostrophe goes before it.
 *
 * @example
 * safeText('=SUM(A1:A9)') // => "'=SUM(A1:A9)"
 * @example
 * safeText('Network') // => 'Network'
 */
export const safeText = (text: string) => (formulaStart.test(text) ? `'${text}` : text)

/**
 * Takes away the apostrophe that {@link safeText} put there, so that an exported file can be imported again.
 *
 * @example
 * restoredText("'-4 to -2 °C") // => '-4 to -2 °C'
 * @example
 * restoredText("'s-Hertogenbosch") // => "'s-Hertogenbosch"
 */
export const restoredText = (text: string) =>
  text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text

/**
 * Text that can be stored and shown: without the control characters that databases refuse, halves of a character
 * replaced by the mark for what is unreadable. Tabs and line ends stay.
 *
 * @example
 * printableText('a\u0000b') // => 'ab'
 */
export const printableText = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
