import type { ReactNode } from 'react'

type ProgressBarProps = {
  readonly label: string
  /** Share done in [0, 1]; null while it is not known how much there is. */
  readonly value: number | null
  /** How much of how much, or how long it may take. */
  readonly detail?: ReactNode
  /** A button that stops the work; what is done so far is said in `detail`. */
  readonly cancel?: ReactNode
}

export function ProgressBar({ label, value, detail, cancel }: ProgressBarProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5">
      <span className="font-bold">{label}</span>
      <span className="num text-xs text-ink-2">{detail}</span>
      <progress
        aria-label={label}
        max={1}
        {...(value === null ? {} : { value })}
        className="h-2 w-full appearance-none overflow-hidden rounded-full border-0 bg-sunken text-accent indeterminate:animate-wait [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
      {cancel}
    </div>
  )
}
