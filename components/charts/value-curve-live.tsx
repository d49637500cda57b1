'use client'

import { useTranslations } from 'next-intl'
import {
  Area,
  AreaChart,
  CartesianGrid,
  ReferenceDot,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { domainColour } from '@/components/ui/domain-key'
import { ChartTooltip } from './chart-tooltip'
import { type CurvePoint, type CurveShape, sampleCurve } from './geometry-curve'
import { rechartsTheme } from './recharts-theme'
import { useNumberText } from './use-number-text'

export type ValueCurveLiveProps = {
  readonly domain: number
  /** The anchors as they are being edited, in ascending order of evidence. */
  readonly points: readonly CurvePoint[]
  readonly shape: CurveShape
  /** Printed after the evidence, such as "%" or "years". */
  readonly unit: string
}

/**
 * The value curve while its anchors are edited. The pointer, or the arrow keys once the picture has the
 * focus, read the value of any evidence. Import it with `next/dynamic`: it brings recharts along.
 */
export function ValueCurveLive({ domain, points, shape, unit }: ValueCurveLiveProps) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const hue = domainColour(domain)
  const anchors = points.map(({ evidence, value }) =>
    t('curve.anchor', { evidence: numbers.plain(evidence), value: numbers.whole(value) }),
  )
  return (
    <div className="h-56">
      <ResponsiveContainer width="100%" height="100%">
        <AreaChart
          data={sampleCurve(points, shape, 60)}
          margin={{ top: 12, right: 28, bottom: 0, left: -20 }}
          title={t('curve.liveLabel', { unit, anchors: anchors.join(', ') })}
          accessibilityLayer
        >
          <CartesianGrid {...rechartsTheme.grid} />
          <XAxis
            {...rechartsTheme.axis}
            dataKey="evidence"
            type="number"
            domain={['dataMin', 'dataMax']}
            ticks={points.map(({ evidence }) => evidence)}
            tickFormatter={numbers.plain}
          />
          <YAxis
            {...rechartsTheme.axis}
            domain={[0, 100]}
            ticks={[0, 50, 100]}
            axisLine={false}
            tickLine={false}
          />
          <Tooltip
            cursor={rechartsTheme.cursor}
            isAnimationActive={false}
            content={({ active, payload }) => {
              const point: unknown = payload?.at(0)?.payload
              return active && isPoint(point) ? (
                <ChartTooltip>
                  {t('curve.gives', {
                    evidence: numbers.plain(Number(point.evidence.toPrecision(4))),
                    unit,
                    value: numbers.whole(point.value),
                  })}
                </ChartTooltip>
              ) : null
            }}
          />
          <Area
            dataKey="value"
            type={shape === 'steps' ? 'stepAfter' : 'linear'}
            stroke={hue}
            strokeWidth={2.25}
            fill={domainColour(domain, '-tint')}
            fillOpacity={1}
            isAnimationActive={false}
            activeDot={{ r: 5, fill: hue, stroke: 'var(--surface)', strokeWidth: 2 }}
          />
          {points.map(({ evidence, value }) => (
            <ReferenceDot
              key={`${evidence}-${value}`}
              x={evidence}
              y={value}
              r={4}
              fill="var(--surface)"
              stroke={hue}
              strokeWidth={2}
            />
          ))}
        </AreaChart>
      </ResponsiveContainer>
    </div>
  )
}

function isPoint(value: unknown): value is CurvePoint {
  return typeof value === 'object' && value !== null && 'evidence' in value && 'value' in value
}
