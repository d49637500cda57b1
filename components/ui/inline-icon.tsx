import type { ReactNode } from 'react'

/** The few icons that forms draw in the browser, without the icon library: public pages load nothing they can do without. */
export function Spinner() {
  return (
    <InlineIcon className="animate-spin">
      <path d="M21 12a9 9 0 1 1-6.219-8.56" />
    </InlineIcon>
  )
}

/** An exclamation mark in a circle: something is wrong here. */
export function AlertMark({ className = '' }: { readonly className?: string }) {
  return (
    <InlineIcon className={className}>
      <circle cx="12" cy="12" r="10" />
      <path d="M12 8v4m0 4h.01" />
    </InlineIcon>
  )
}

function InlineIcon({ className, children }: { className: string; children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`lucide ${className}`}
    >
      {children}
    </svg>
  )
}
