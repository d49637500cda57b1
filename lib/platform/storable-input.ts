/**
 * What came in, without the two things that PostgreSQL stores in no text: the character zero is left out, and half of
 * a surrogate pair becomes the mark for what is unreadable. They come from broken files and from hostile hands only.
 *
 * @param input plain JSON; anything else in it is passed on as it is
 * @example
 * storableInput({ title: 'a\u0000b' }) // => { title: 'ab' }
 */
export function storableInput(input: unknown): unknown {
  if (typeof input === 'string') return storableText(input)
  if (Array.isArray(input)) return input.map(storableInput)
  if (!isPlainObject(input)) return input
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [storableText(key), storableInput(value)]),
  )
}

const storableText = (text: string) =>
  text.replaceAll('\u0000', '').replaceAll(/\p{Surrogate}/gu, '\ufffd')

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)
