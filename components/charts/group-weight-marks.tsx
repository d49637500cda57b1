import { percent } from './geometry-axis'

type CampMarkProps = {
  readonly x: number | string
  readonly y: number
  readonly camp: 1 | 2 | null
}

/** An expert: a dot, or a hollow diamond for the second camp, so that the camps differ without colour. */
export function CampMark({ x, y, camp }: CampMarkProps) {
  return (
    <svg aria-hidden="true" x={x} y={y} className="overflow-visible">
      {camp === 2 ? (
        <path
          d="M0 -4.6 4.6 0 0 4.6 -4.6 0Z"
          fill="var(--surface)"
          stroke="var(--ink-2)"
          strokeWidth="1.5"
        />
      ) : (
        <circle r="3.6" fill="var(--ink-2)" fillOpacity=".72" stroke="var(--surface)" />
      )}
    </svg>
  )
}

const dashes = [undefined, '4 2.5', '1.5 2'] as const

/** A published weight: a line across the row with a foot, solid, dashed or dotted by set. */
export function PublishedMark({ x, set }: { readonly x: number; readonly set: number }) {
  return (
    <svg aria-hidden="true" x={percent(x)} className="overflow-visible">
      <line y1="1" y2="39" stroke="var(--ink)" strokeWidth="1.5" strokeDasharray={dashes[set]} />
      <path d="M-3.5 40h7L0 35.5Z" fill="var(--ink)" />
    </svg>
  )
}

/** The same mark small, for the legend. */
export function PublishedKey({ set }: { readonly set: number }) {
  return (
    <svg aria-hidden="true" width="8" height="16">
      <line
        x1="4"
        x2="4"
        y2="16"
        stroke="var(--ink)"
        strokeWidth="1.5"
        strokeDasharray={dashes[set]}
      />
      <path d="M.5 16h7L4 11.5Z" fill="var(--ink)" />
    </svg>
  )
}
