import { LoaderCircle } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonStyles } from './button-styles'
import { cn } from './class-names'

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
  className,
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
      className={cn(buttonStyles({ variant, size, block }), className)}
    >
      {pending ? <LoaderCircle className="animate-spin" /> : icon}
      {children}
    </button>
  )
}
