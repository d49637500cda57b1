import type { ComparativeWording } from '@/lib/selection/moderation/comparative-wording-rules'

/** A text with its marked words underlined. Marks may overlap; each letter is written once. */
export function MarkedText({
  text,
  marks,
}: {
  readonly text: string
  readonly marks: readonly ComparativeWording[]
}) {
  return (
    <p className="whitespace-pre-line [overflow-wrap:anywhere]">
      {piecesOf(text, marks).map(({ from, piece, isMarked }) =>
        isMarked ? (
          <mark
            key={from}
            className="bg-transparent text-inherit underline decoration-caution-mark decoration-wavy underline-offset-3"
          >
            {piece}
          </mark>
        ) : (
          <span key={from}>{piece}</span>
        ),
      )}
    </p>
  )
}

function piecesOf(text: string, marks: readonly ComparativeWording[]) {
  const pieces: { from: number; piece: string; isMarked: boolean }[] = []
  let at = 0
  for (const { from, text: words } of marks) {
    const start = Math.max(at, from)
    const end = from + words.length
    if (end <= start) continue
    if (start > at) pieces.push({ from: at, piece: text.slice(at, start), isMarked: false })
    pieces.push({ from: start, piece: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < text.length) pieces.push({ from: at, piece: text.slice(at), isMarked: false })
  return pieces
}
