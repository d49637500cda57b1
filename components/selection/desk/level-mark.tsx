import { Check, TriangleAlert } from 'lucide-react'

type LevelMarkProps = {
  /** What was given; null before. */
  readonly given: string | null
  readonly isSaved: boolean
  readonly words: { readonly open: string; readonly isSaved: string; readonly isUnsaved: string }
}

/** The level given in one place, and whether it is safe. */
export function LevelMark({ given, isSaved, words }: LevelMarkProps) {
  if (given === null) return <span className="text-ink-3 text-xs">{words.open}</span>
  return (
    <span className="num inline-flex items-center gap-1.5">
      <b>{given}</b>
      {isSaved ? (
        <Check aria-label={words.isSaved} className="size-3.5 text-good" />
      ) : (
        <TriangleAlert aria-label={words.isUnsaved} className="size-3.5 text-caution" />
      )}
    </span>
  )
}
