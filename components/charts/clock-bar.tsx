import { percent } from './geometry-axis'

export type ClockBarView = {
  /** What the clock says in words and numbers: "Moderation: due today 17:00, 3 h left". */
  readonly label: string
  /** Instants in milliseconds. */
  readonly start: number
  readonly now: number
  readonly due: number
  /** The common axis of several clocks, in milliseconds, with the instants that get a hairline. */
  readonly axis?: { readonly from: number; readonly to: number; readonly ticks: readonly number[] }
  readonly tone: 'neutral' | 'caution' | 'bad'
}

const fills = {
  neutral: 'var(--ink-3)',
  caution: 'var(--caution-mark)',
  bad: 'var(--bad-mark)',
} as const

/** How much time: from start to due, filled to now, a tick at the deadline; time over the deadline is a thin bar beyond it. */
export function ClockBar({ view }: { readonly view: ClockBarView }) {
  const { start, now, due } = view
  const from = view.axis?.from ?? start
  const to = view.axis?.to ?? Math.max(due, now)
  const at = (instant: number) =>
    Math.min(100, Math.max(0, ((instant - from) / (to - from || 1)) * 100))
  const gone = Math.min(now, due)
  return (
    <svg role="img" aria-label={view.label} width="100%" height="40">
      {view.axis?.ticks.map((tick) => (
        <line
          key={tick}
          x1={percent(at(tick))}
          x2={percent(at(tick))}
          y2="40"
          stroke="var(--line)"
        />
      ))}
      <rect
        x={percent(at(start))}
        y="15"
        width={percent(at(due) - at(start))}
        height="10"
        rx="2"
        fill="var(--sunken)"
        stroke="var(--line-2)"
      />
      {gone > start && (
        <rect
          x={percent(at(start))}
          y="15"
          width={percent(at(gone) - at(start))}
          height="10"
          rx="2"
          fill={fills[view.tone]}
        />
      )}
      {now > due && (
        <rect
          x={percent(at(due))}
          y="18"
          width={percent(at(now) - at(due))}
          height="4"
          fill={fills.bad}
        />
      )}
      <line
        x1={percent(at(due))}
        x2={percent(at(due))}
        y1="10"
        y2="30"
        stroke="var(--ink)"
        strokeWidth="1.5"
      />
      <line
        x1={percent(at(now))}
        x2={percent(at(now))}
        y2="40"
        stroke="var(--accent)"
        strokeWidth="1.5"
      />
    </svg>
  )
}
