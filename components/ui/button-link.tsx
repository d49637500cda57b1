import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonStyles } from './button-styles'
import { cn } from './class-names'
import { Link } from './navigation'

type ButtonLinkProps = ButtonLook &
  ComponentProps<typeof Link> & {
    readonly icon?: ReactNode
  }

/** A link to another page that looks like a button. */
export function ButtonLink({
  variant,
  size,
  block,
  icon,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link {...rest} className={cn(buttonStyles({ variant, size, block }), className)}>
      {icon}
      {children}
    </Link>
  )
}
