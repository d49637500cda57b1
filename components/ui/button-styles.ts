import { cva, type VariantProps } from 'class-variance-authority'

/** The look of everything pressed: one primary action a screen, the rest secondary or quiet. */
export const buttonStyles = cva(
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-bold whitespace-nowrap no-underline no-print aria-disabled:cursor-default aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-3 aria-disabled:shadow-none [&[disabled]]:border-line [&[disabled]]:bg-sunken [&[disabled]]:text-ink-3 [&[disabled]]:shadow-none',
  {
    variants: {
      variant: {
        primary: 'border-accent bg-accent text-on-accent shadow-sm hover:bg-accent-hover',
        secondary: 'border-line-2 bg-surface text-ink shadow-sm hover:bg-hover',
        quiet: 'border-transparent bg-transparent font-normal text-ink-2 hover:bg-sunken',
        danger: 'border-bad-mark bg-surface text-bad shadow-sm hover:bg-bad-tint',
      },
      size: {
        sm: 'h-7.5 px-2.5 text-sm font-normal max-md:min-h-9',
        md: 'h-9 px-3.5 text-sm max-md:min-h-11',
        lg: 'h-12 px-5 text-base',
      },
      block: { true: 'w-full', false: '' },
    },
    compoundVariants: [{ variant: 'primary', size: 'sm', class: 'font-bold' }],
    defaultVariants: { variant: 'secondary', size: 'md', block: false },
  },
)

/** The same look in a square, for an icon alone. */
export const iconButtonStyles = cva(
  'inline-grid shrink-0 place-items-center rounded-md border border-transparent bg-transparent text-ink-2 no-print hover:bg-sunken [&[disabled]]:text-ink-3 aria-expanded:bg-sunken',
  {
    variants: { size: { sm: 'size-7.5 max-md:size-9', md: 'size-9 max-md:size-11' } },
    defaultVariants: { size: 'sm' },
  },
)

export type ButtonLook = {
  readonly variant?: NonNullable<VariantProps<typeof buttonStyles>['variant']>
  readonly size?: NonNullable<VariantProps<typeof buttonStyles>['size']>
  readonly block?: boolean
}
