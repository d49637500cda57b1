import { domainColour } from '@/components/ui/domain-key'
import type { ContributionRowView } from './contribution-rows'
import { percent } from './geometry-axis'
import { labelFit } from './label-fit'

type ContributionBarProps = {
  readonly row: ContributionRowView
  readonly heightPx: number
  /** Per cent of the axis where another total is marked, such as the official one. */
  readonly mark?: number | undefined
  /** Leaves out the domain's numbers that appear above the parts in print. */
  readonly screenOnly?: boolean | undefined
}

/** One stacked bar. Values stand inside where they fit; domain numbers appear above in print. */
export function ContributionBar({ row, heightPx, mark, screenOnly }: ContributionBarProps) {
  return (
    <div className="@container">
      <svg
        role="img"
        aria-label={row.label}
        width="100%"
        height={heightPx}
        className="overflow-visible"
      >
        <rect width="100%" height="100%" fill="transparent" />
        {row.segments.map((segment) => (
          <BarPart
            key={segment.index}
            segment={segment}
            outline={row.outline}
            numbered={!screenOnly && segment.width >= narrowestNumber}
          />
        ))}
        {mark !== undefined && <TotalMark x={percent(mark)} heightPx={heightPx} />}
      </svg>
    </div>
  )
}

/** A tick with a light edge, so that it can be seen on every hue. */
function TotalMark({ x, heightPx }: { readonly x: string; readonly heightPx: number }) {
  const line = { x1: x, x2: x, y1: -4, y2: heightPx + 4 }
  return (
    <>
      <line {...line} stroke="var(--surface)" strokeWidth="5" />
      <line {...line} stroke="var(--ink)" strokeWidth="2" />
    </>
  )
}

/** Parts below this many per cent have no room for a domain's number above them. */
const narrowestNumber = 2.4

type BarPartProps = {
  readonly segment: ContributionRowView['segments'][number]
  readonly outline: boolean
  readonly numbered: boolean
}

function BarPart({ segment, outline, numbered }: BarPartProps) {
  const { domain } = segment.domain
  const middle = percent(segment.start + segment.width / 2)
  const fit = labelFit(segment.width, segment.text.length)
  return (
    <>
      <rect
        x={percent(segment.start)}
        width={percent(segment.width)}
        height="100%"
        fill={outline ? domainColour(domain, '-tint') : domainColour(domain)}
        stroke={outline ? domainColour(domain) : 'var(--surface)'}
        strokeWidth={outline ? 1 : 2}
      />
      {fit !== null && (
        <text
          x={middle}
          y="50%"
          dy=".36em"
          textAnchor="middle"
          className={`text-xs tabular-nums ${fit}`}
          style={{ fill: outline ? 'var(--ink)' : domainColour(domain, '-on') }}
        >
          {segment.text}
        </text>
      )}
      {numbered && (
        <text
          x={middle}
          y="-2"
          textAnchor="middle"
          className="hidden text-xs print:inline"
          style={{ fill: 'var(--ink)' }}
        >
          {domain}
        </text>
      )}
    </>
  )
}
