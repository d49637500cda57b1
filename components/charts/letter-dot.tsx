import { percent } from './geometry-axis'
import type { LetterTone } from './letter-mark'

type LetterDotProps = {
  readonly letter: string
  /** Per cent of the drawing's width. */
  readonly x: number
  /** A length in px, or per cent as text. */
  readonly y: number | string
  readonly tone: LetterTone
  /** Moves the dot from its place, in px, where another one covers it. */
  readonly lift?: number
}

const rings: Readonly<Record<LetterTone, { fill: string; stroke: string; text: string }>> = {
  plain: { fill: 'var(--surface)', stroke: 'var(--line-3)', text: 'var(--ink)' },
  first: { fill: 'var(--ink)', stroke: 'var(--ink)', text: 'var(--on-ink)' },
  out: { fill: 'var(--surface)', stroke: 'var(--line-3)', text: 'var(--ink-3)' },
}

/** A bid's letter as a dot inside an SVG drawing. A lifted dot keeps a thin line to its true place. */
export function LetterDot({ letter, x, y, tone, lift = 0 }: LetterDotProps) {
  const ring = rings[tone]
  return (
    <>
      {lift !== 0 && (
        <svg aria-hidden="true" x={percent(x)} y={y} className="overflow-visible">
          <line y2={lift} stroke="var(--line-3)" />
          <circle r="2" fill="var(--ink)" />
        </svg>
      )}
      <svg aria-hidden="true" x={percent(x)} y={y} className="overflow-visible">
        <g transform={`translate(0 ${lift})`}>
          <circle
            r="10"
            fill={ring.fill}
            stroke={ring.stroke}
            strokeWidth="1.5"
            {...(tone === 'out' && { strokeDasharray: '3 2' })}
          />
          <text dy=".36em" className="font-bold text-xs" textAnchor="middle" fill={ring.text}>
            {letter}
          </text>
        </g>
      </svg>
    </>
  )
}
