/** What a button can look like: one primary action a screen, the rest secondary or quiet. */
export type ButtonLook = {
  readonly variant?: keyof typeof variants | undefined
  readonly size?: keyof typeof sizes | undefined
  readonly block?: boolean | undefined
}

/** The look of everything pressed. Plain strings, since every page loads it before anything else. */
export function buttonStyles({ variant = 'secondary', size = 'md', block = false }: ButtonLook) {
  const isLight = variant === 'quiet' || (size === 'sm' && variant !== 'primary')
  const weight = isLight ? 'font-normal' : 'font-bold'
  return [base, variants[variant], sizes[size], weight, block ? 'w-full' : ''].join(' ')
}

/** The same look in a square, for an icon alone. */
export const iconButtonStyles = ({
  size = 'sm',
}: {
  readonly size?: keyof typeof iconSizes | undefined
}) => `${iconBase} ${iconSizes[size]}`

const base =
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border whitespace-nowrap no-underline no-print aria-disabled:cursor-default aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-3 aria-disabled:shadow-none [&[disabled]]:border-line [&[disabled]]:bg-sunken [&[disabled]]:text-ink-3 [&[disabled]]:shadow-none'

const variants = {
  primary: 'border-accent bg-accent text-on-accent shadow-sm hover:bg-accent-hover',
  secondary: 'border-line-2 bg-surface text-ink shadow-sm hover:bg-hover',
  quiet: 'border-transparent bg-transparent text-ink-2 hover:bg-sunken',
  danger: 'border-bad-mark bg-surface text-bad shadow-sm hover:bg-bad-tint',
}

const sizes = {
  sm: 'h-7.5 px-2.5 text-sm max-md:min-h-9',
  md: 'h-9 px-3.5 text-sm max-md:min-h-11',
  lg: 'h-12 px-5 text-base',
}

const iconBase =
  'inline-grid shrink-0 place-items-center rounded-md border border-transparent bg-transparent text-ink-2 no-print hover:bg-sunken [&[disabled]]:text-ink-3 aria-expanded:bg-sunken'

const iconSizes = { sm: 'size-7.5 max-md:size-9', md: 'size-9 max-md:size-11' }
