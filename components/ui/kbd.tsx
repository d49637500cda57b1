import type { ReactNode } from 'react'
import { cn } from './class-names'

/** A key of the keyboard. */
export function Kbd(props: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <kbd
      className={cn(
        'inline-block min-w-5 rounded-sm border border-line-2 bg-paper px-1.25 py-px text-center font-sans text-xs text-ink-3',
        props.className,
      )}
    >
      {props.children}
    </kbd>
  )
}
