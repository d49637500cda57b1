import { Download } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonStyles } from './button-styles'
import { cn } from './class-names'

type DownloadLinkProps = ButtonLook &
  ComponentProps<'a'> & {
    readonly href: string
    readonly icon?: ReactNode
  }

/** A plain link to a file or an export: no prefetching, no language in the address. */
export function DownloadLink({
  variant,
  size,
  block,
  icon = <Download />,
  className,
  children,
  ...rest
}: DownloadLinkProps) {
  return (
    <a {...rest} download className={cn(buttonStyles({ variant, size, block }), className)}>
      {icon}
      {children}
    </a>
  )
}
