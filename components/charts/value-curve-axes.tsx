import { type Axis, percent, percentOn } from './geometry-axis'
import { spacedTicks } from './geometry-curve'
import { useNumberText } from './use-number-text'

/** Value from 0 to 100 upwards, the anchors' evidence below; anchors too near to print keep their tick. */
export function ValueCurveAxes({ axis }: { readonly axis: Axis }) {
  const numbers = useNumberText()
  const printed = spacedTicks(axis.ticks, (tick) => percentOn(axis, tick), 9)
  return (
    <>
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <line
            x2="100%"
            y1={percent(100 - value)}
            y2={percent(100 - value)}
            stroke="var(--line)"
          />
          <text
            x="0"
            y={percent(100 - value)}
            dx="-7"
            dy=".36em"
            textAnchor="end"
            className="text-xs"
            style={{ fill: 'var(--ink-3)' }}
          >
            {numbers.whole(value)}
          </text>
        </g>
      ))}
      {axis.ticks.map((tick) => {
        const x = percent(percentOn(axis, tick))
        return (
          <svg key={tick} aria-hidden="true" x={x} y="100%" className="overflow-visible">
            <line y2="4" stroke="var(--line-2)" />
            {printed.includes(tick) && (
              <text y="19" textAnchor="middle" className="text-xs" style={{ fill: 'var(--ink-3)' }}>
                {numbers.plain(tick)}
              </text>
            )}
          </svg>
        )
      })}
    </>
  )
}
