/** How pictures name a bid: one or two letters and its name. */
export type BidLabel = { readonly letter: string; readonly name: string }

/** `first` leads, `out` is knocked out. */
export type LetterTone = 'plain' | 'first' | 'out'

const toneClasses: Readonly<Record<LetterTone, string>> = {
  plain: 'border-line-3 bg-surface text-ink',
  first: 'border-ink bg-ink text-on-ink print:[print-color-adjust:exact]',
  out: 'border-dashed border-line-3 bg-surface text-ink-3',
}

/** A bid's letter in a ring. The name always stands beside it, so that it is hidden from screen readers. */
export function LetterMark({
  letter,
  tone = 'plain',
}: {
  readonly letter: string
  readonly tone?: LetterTone
}) {
  return (
    <span
      aria-hidden="true"
      className={`inline-grid size-[22px] flex-none place-items-center rounded-full border-[1.5px] font-bold text-xs leading-none ${toneClasses[tone]}`}
    >
      {letter}
    </span>
  )
}
