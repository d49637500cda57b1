import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonStyles } from './button-styles'
import { Spinner } from './inline-icon'

type ButtonProps = ButtonLook &
  ComponentProps<'button'> & {
    readonly icon?: ReactNode
    /** The work was started: the button stays focusable, says so, and takes no second press. */
    readonly pending?: boolean
  }

export function Button({
  variant,
  size,
  block,
  icon,
  pending = false,
  className = '',
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={pending ? 'button' : type}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? undefined : onClick}
      className={`${buttonStyles({ variant, size, block })} ${className}`}
    >
      {pending ? <Spinner /> : icon}
      {children}
    </button>
  )
}
