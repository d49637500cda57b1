'use client'

import { useTranslations } from 'next-intl'
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { DomainLabel } from './domain-label'
import { labelledLines, leadChanges, orderAt, type ScoreLine, scoreAt } from './geometry-lines'
import { LetterLegend } from './letter-legend'
import { rechartsTheme } from './recharts-theme'
import { SensitivityReading } from './sensitivity-reading'
import { useNumberText } from './use-number-text'

export type WeightSensitivityView = {
  readonly criterion: DomainLabel
  /** The weight now, a share in [0, 1]. */
  readonly weight: number
  /** Scores of 0–100 where the criterion weighs nothing and where it weighs everything. */
  readonly lines: readonly ScoreLine[]
}

const sampled = Array.from({ length: 101 }, (_, index) => index / 100)

/**
 * The score of each bid as one criterion's weight goes from none to all while the others keep their
 * proportions, with every change of lead marked. The pointer or the arrow keys read the order at any
 * weight. Import it with `next/dynamic`: it brings recharts along.
 */
export function WeightSensitivityLines({ view }: { readonly view: WeightSensitivityView }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const { lines, weight, criterion } = view
  const leaders: ReadonlySet<string | undefined> = new Set([
    orderAt(lines, weight).at(0)?.letter,
    ...leadChanges(lines).flatMap(({ from, to }) => [from, to]),
  ])
  return (
    <div>
      <div className="h-72">
        <ResponsiveContainer width="100%" height="100%">
          <LineChart
            data={sampled.map((at) => ({ at }))}
            margin={{ top: 20, right: 28, bottom: 0, left: -16 }}
            title={useSensitivityLabel(view)}
            accessibilityLayer
          >
            <CartesianGrid {...rechartsTheme.grid} />
            <XAxis
              {...rechartsTheme.axis}
              dataKey="at"
              type="number"
              domain={[0, 1]}
              ticks={[0, 0.25, 0.5, 0.75, 1]}
              tickFormatter={numbers.wholePercent}
            />
            <YAxis
              {...rechartsTheme.axis}
              domain={['auto', 'auto']}
              axisLine={false}
              tickLine={false}
              tickFormatter={numbers.plain}
            />
            <Tooltip
              cursor={rechartsTheme.cursor}
              isAnimationActive={false}
              content={({ active, label }) =>
                active && typeof label === 'number' ? (
                  <SensitivityReading criterion={criterion.name} lines={lines} weight={label} />
                ) : null
              }
            />
            <ReferenceLine
              x={weight}
              {...rechartsTheme.now}
              label={{
                value: t('sensitivity.now', { weight: numbers.percent(weight) }),
                position: 'top',
                fontSize: 12,
              }}
            />
            {lines.map((line) => (
              <Line
                key={line.letter}
                name={line.name}
                dataKey={({ at }: { readonly at: number }) => scoreAt(line, at)}
                {...(leaders.has(line.letter) ? rechartsTheme.leader : rechartsTheme.other)}
                dot={false}
                activeDot={{ r: 3, fill: 'var(--ink)' }}
                isAnimationActive={false}
              />
            ))}
            {labelledLines(lines, leaders).map((line) => (
              <ReferenceDot
                key={line.letter}
                x={1}
                y={line.atAll}
                r={0}
                label={{ value: line.letter, position: 'right', fontSize: 12, fontWeight: 610 }}
              />
            ))}
            {leadChanges(lines).map((change) => (
              <ReferenceDot
                key={change.weight}
                x={change.weight}
                y={change.score}
                r={5}
                fill="var(--surface)"
                stroke="var(--ink)"
                strokeWidth={2}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
      <LetterLegend bids={lines} />
    </div>
  )
}

function useSensitivityLabel({ criterion, weight, lines }: WeightSensitivityView): string {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const changes = leadChanges(lines).map((change) =>
    t('sensitivity.change', {
      weight: numbers.percent(change.weight),
      from: change.from,
      to: change.to,
    }),
  )
  return t('sensitivity.label', {
    name: criterion.name,
    weight: numbers.percent(weight),
    leader: orderAt(lines, weight).at(0)?.name ?? '–',
    changes: changes.join(', ') || t('sensitivity.noChange'),
  })
}
