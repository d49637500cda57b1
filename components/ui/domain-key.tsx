import { cn } from './class-names'

type DomainKeyProps = {
  /** Place of the domain in its tree, from 1. The first six have a hue each, the rest are ink. */
  readonly domain: number
  /** Read aloud instead of the number; leave out where the domain's name stands beside it. */
  readonly label?: string
  readonly className?: string
}

/** The number of a domain on its hue. The number survives grey print. */
export function DomainKey({ domain, label, className }: DomainKeyProps) {
  return (
    <span
      className={cn(
        'num inline-grid size-4.5 shrink-0 place-items-center rounded-sm text-xs leading-none font-bold',
        hues[domain - 1] ?? 'bg-ink-2 text-on-ink',
        className,
      )}
      aria-hidden={label === undefined || undefined}
      {...(label === undefined ? {} : { role: 'img', 'aria-label': label })}
    >
      {domain}
    </span>
  )
}

/** The hue of a domain as a CSS colour, for drawings. */
export const domainColour = (domain: number, part: '' | '-tint' | '-on' = ''): string =>
  domain <= hues.length
    ? `var(--d${domain}${part})`
    : { '': 'var(--ink-2)', '-tint': 'var(--sunken)', '-on': 'var(--on-ink)' }[part]

const hues = [
  'bg-d1 text-d1-on',
  'bg-d2 text-d2-on',
  'bg-d3 text-d3-on',
  'bg-d4 text-d4-on',
  'bg-d5 text-d5-on',
  'bg-d6 text-d6-on',
]
