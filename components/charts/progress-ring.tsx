type ProgressRingProps = {
  /** Share in [0, 1]; null draws the empty ring. */
  readonly value: number | null
  readonly tone: 'good' | 'caution' | 'bad' | 'neutral'
}

const strokes = {
  good: 'var(--good-mark)',
  caution: 'var(--caution-mark)',
  bad: 'var(--bad-mark)',
  neutral: 'var(--ink-3)',
} as const

const around = 2 * Math.PI * 7

/** A small ring filled to a share. It stands beside the words that say the same, and is not read aloud. */
export function ProgressRing({ value, tone }: ProgressRingProps) {
  const share = Math.min(1, Math.max(0, value ?? 0))
  return (
    <svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18" className="flex-none">
      <circle cx="9" cy="9" r="7" fill="none" stroke="var(--line-2)" strokeWidth="2.5" />
      {share > 0 && (
        <circle
          cx="9"
          cy="9"
          r="7"
          fill="none"
          stroke={strokes[tone]}
          strokeWidth="2.5"
          strokeDasharray={`${(share * around).toFixed(1)} ${around.toFixed(1)}`}
          transform="rotate(-90 9 9)"
        />
      )}
    </svg>
  )
}
