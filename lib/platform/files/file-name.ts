/** The part of a name after its last point, in lower case; empty where there is none. */
export const extensionOf = (name: string) =>
  name.toLowerCase().match(/\.([a-z0-9]{1,10})$/)?.[1] ?? ''

/**
 * A name as it is kept: without folders and control characters, at most 120 characters with its ending.
 *
 * @example
 * plainFileName('C:\\bids\\Offer 2026.pdf') // => 'Offer 2026.pdf'
 */
export function plainFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim()
  if (plain.length <= longest) return plain
  const ending = extensionOf(plain)
  return `${plain.slice(0, longest - ending.length - 2)}….${ending}`
}

/**
 * True where the name would make a reader believe in another type: a second ending before the last one, spaces that
 * push the ending out of sight, or marks that turn the direction of the text.
 *
 * @example
 * isMisleadingName('offer.pdf.docx') // => true
 * @example
 * isMisleadingName('accounts.2025.pdf') // => false
 */
export function isMisleadingName(name: string): boolean {
  if (turnsText.test(name) || / {3,}\.?[a-z0-9]+$/i.test(name)) return true
  const inner = name.toLowerCase().split('.').slice(1, -1)
  const ending = extensionOf(name)
  return inner.some((part) => part.trim() !== ending && misleadingEndings.has(part.trim()))
}

const longest = 120
const turnsText = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Programs, scripts, and the documents that they like to dress up as. */
const misleadingEndings: ReadonlySet<string> = new Set(
  (
    'exe com scr bat cmd ps1 vbs vbe js jse wsf msi msp jar app dmg pkg apk sh py pl rb php asp aspx jsp hta lnk ' +
    'reg dll so bin iso htm html xhtml svg xml swf docm xlsm pptm zip rar 7z gz ' +
    'pdf png jpg jpeg xlsx xls docx doc csv txt pptx ppt odt ods'
  ).split(' '),
)
