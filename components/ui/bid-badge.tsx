import { cn } from './class-names'

type BidBadgeProps = {
  readonly letter: string
  readonly state?: 'plain' | 'first' | 'knocked-out'
  readonly className?: string
}

/** The letter of a bid: filled when it leads, dashed when it is out. Its name stands beside it. */
export function BidBadge({ letter, state = 'plain', className }: BidBadgeProps) {
  return (
    <span
      aria-hidden="true"
      className={cn(
        'inline-grid size-5.5 shrink-0 place-items-center rounded-full border-[1.5px] text-xs leading-none font-bold',
        stateStyles[state],
        className,
      )}
    >
      {letter}
    </span>
  )
}

const stateStyles = {
  plain: 'border-line-3 bg-surface text-ink',
  first: 'border-ink bg-ink text-on-ink',
  'knocked-out': 'border-dashed border-line-3 bg-surface text-ink-3',
}
