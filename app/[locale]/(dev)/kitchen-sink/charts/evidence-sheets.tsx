import { ClockBar } from '@/components/charts/clock-bar'
import { EvaluatorDots } from '@/components/charts/evaluator-dots'
import { HeatTable } from '@/components/charts/heat-table'
import { ProgressRing } from '@/components/charts/progress-ring'
import { Sparkline } from '@/components/charts/sparkline'
import { ValueCurve } from '@/components/charts/value-curve'
import { ValueCurveTable } from '@/components/charts/value-curve-table'
import { Card } from '@/components/ui/card'
import { ChartOrTable } from '@/components/ui/view-switch'
import { LiveCurve } from './live-charts'
import { clocks, curve, heat, heatLarge, steps } from './sample-evidence'

export function EvidenceSheets() {
  return (
    <>
      <Card id="heat" title="Values of the bids by criterion">
        <HeatTable view={heat} />
      </Card>
      <Card id="heat-large" title="Twenty bids on twenty-eight criteria">
        <HeatTable view={heatLarge} />
      </Card>
      <div className="grid grid-cols-2 items-start gap-6 max-md:grid-cols-1">
        <ChartOrTable
          id="curve"
          level={3}
          title="Share of premiums paid out as care"
          subtitle="Value (0–100) by claims ratio, per cent. Best from 80 to 88."
          chart={<ValueCurve view={curve} />}
          table={<ValueCurveTable view={curve} />}
        />
        <ChartOrTable
          id="steps"
          level={3}
          title="Years of similar contracts"
          chart={<ValueCurve view={steps} />}
          table={<ValueCurveTable view={steps} />}
        />
        <Card id="live" level={3} title="The curve while it is edited">
          <LiveCurve domain={3} points={curve.points} shape="line" unit="%" />
        </Card>
        <Card id="small" level={3} title="Dots, rings and lines">
          <div className="stack">
            <div className="grid grid-cols-3 gap-4">
              <EvaluatorDots
                scores={[4, 4, 4, 4, 5]}
                minimum={0}
                maximum={5}
                label="4, 4, 4, 4, 5"
              />
              <EvaluatorDots
                scores={[2, 2, 3, 4, 5]}
                minimum={0}
                maximum={5}
                spread
                label="2, 2, 3, 4, 5"
              />
              <EvaluatorDots
                scores={[2, 3, 3, 4, 5]}
                minimum={0}
                maximum={5}
                agreed={3}
                label="2, 3, 3, 4, 5; agreed 3"
              />
            </div>
            <div className="flex items-center gap-4">
              <ProgressRing value={0.9} tone="caution" />
              <ProgressRing value={0.74} tone="good" />
              <ProgressRing value={0} tone="bad" />
              <Sparkline values={[3, 5, 4, null, 6, 8, 7]} label="From 3 to 7, rising" />
            </div>
          </div>
        </Card>
      </div>
      <Card id="clocks" title="Clocks" subtitle="From start to due. The filled part is time gone.">
        <ul>
          {clocks.map((clock) => (
            <li
              key={clock.title}
              className="grid grid-cols-[160px_minmax(0,1fr)] items-center gap-4"
            >
              {clock.title}
              <ClockBar view={clock} />
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
