export type TextPart = {
  /** Place of its first character in the whole text. */
  readonly start: number
  readonly text: string
  readonly isLink: boolean
}

/** Cuts a text into web addresses and what stands between them; put together again they are the text. */
export function textWithLinks(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let start = 0
  for (const match of text.matchAll(/https?:\/\/\S+/g)) {
    if (match.index > start) {
      parts.push({ start, text: text.slice(start, match.index), isLink: false })
    }
    parts.push({ start: match.index, text: match[0], isLink: true })
    start = match.index + match[0].length
  }
  if (start < text.length) parts.push({ start, text: text.slice(start), isLink: false })
  return parts
}
