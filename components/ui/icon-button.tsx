import type { ComponentProps, ReactNode } from 'react'
import { iconButtonStyles } from './button-styles'
import { cn } from './class-names'
import { Link } from './navigation'

type IconLook = {
  /** The name that assistive technology reads, and the tooltip. */
  readonly label: string
  readonly icon: ReactNode
  readonly size?: 'sm' | 'md'
}

export function IconButton({
  label,
  icon,
  size,
  className,
  ...rest
}: IconLook & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={cn(iconButtonStyles({ size }), className)}
    >
      {icon}
    </button>
  )
}

export function IconLink({
  label,
  icon,
  size,
  className,
  ...rest
}: IconLook & ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      aria-label={label}
      title={label}
      className={cn(iconButtonStyles({ size }), className)}
    >
      {icon}
    </Link>
  )
}
