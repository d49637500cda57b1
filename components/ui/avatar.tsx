import { cn } from './class-names'

type AvatarProps = {
  readonly name: string
  readonly tone?: 'plain' | 'ink'
  readonly className?: string
}

/** Initials of a person whose name stands beside them. */
export function Avatar({ name, tone = 'plain', className }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={cn(
        'inline-grid size-6 shrink-0 place-items-center rounded-full border text-[0.6875rem] leading-none font-bold tracking-[0.01em]',
        tone === 'ink' ? 'border-ink bg-ink text-on-ink' : 'border-line-2 bg-sunken text-ink-2',
        className,
      )}
    >
      {initialsOf(name)}
    </span>
  )
}

/**
 * First letters of the first and the last word of a name.
 *
 * @example
 * initialsOf('Maria da Graça Tembe') // => 'MT'
 * @example
 * initialsOf(' ') // => '–'
 */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '')
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
  return letters.toLocaleUpperCase() || '–'
}
