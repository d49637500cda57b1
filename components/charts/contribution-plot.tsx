import type { ReactNode } from 'react'
import { type Axis, percent, percentOn } from './geometry-axis'
import { useNumberText } from './use-number-text'

type ContributionPlotProps = {
  readonly axis: Axis
  readonly dense: boolean
  readonly children: ReactNode
}

/** The rows before their grid lines, with the axis under them. The insets are the columns of a row. */
export function ContributionPlot({ axis, dense, children }: ContributionPlotProps) {
  const numbers = useNumberText()
  return (
    <>
      <div className="relative">
        <div
          aria-hidden="true"
          className={`absolute inset-y-0 start-[244px] @max-[560px]/figure:hidden ${dense ? 'end-[108px]' : 'end-[64px]'}`}
        >
          {axis.ticks.map((tick) => (
            <span
              key={tick}
              className="absolute inset-y-0 border-line border-s"
              style={{ insetInlineStart: percent(percentOn(axis, tick)) }}
            />
          ))}
        </div>
        <ol className="relative">{children}</ol>
      </div>
      <div
        aria-hidden="true"
        className={`num relative ms-[244px] h-4 text-ink-3 text-xs @max-[560px]/figure:mx-0 ${dense ? 'me-[108px]' : 'me-[64px]'}`}
      >
        {axis.ticks.map((tick, index) => (
          <span
            key={tick}
            className={`absolute ${tickShift(index, axis.ticks.length)}`}
            style={{ insetInlineStart: percent(percentOn(axis, tick)) }}
          >
            {numbers.plain(tick)}
          </span>
        ))}
      </div>
    </>
  )
}

/** The outer labels turn inwards where the plot reaches the edge of the figure. */
function tickShift(index: number, count: number): string {
  if (index === 0) return '-translate-x-1/2 @max-[560px]/figure:translate-x-0'
  if (index === count - 1) return '-translate-x-1/2 @max-[560px]/figure:-translate-x-full'
  return '-translate-x-1/2'
}
