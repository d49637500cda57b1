import { ConsistencyMeter } from '@/components/charts/consistency-meter'
import { CredalGraph } from '@/components/charts/credal-graph'
import { CredalTable } from '@/components/charts/credal-table'
import { GroupWeights } from '@/components/charts/group-weights'
import { GroupWeightsTable } from '@/components/charts/group-weights-table'
import { WeightIntervals } from '@/components/charts/weight-intervals'
import { WeightIntervalsTable } from '@/components/charts/weight-intervals-table'
import { Card } from '@/components/ui/card'
import { ChartOrTable } from '@/components/ui/view-switch'
import { credal, credalNine, group, intervals } from './sample-weights'

export function WeightSheets() {
  return (
    <>
      <ChartOrTable
        id="group"
        title="Experience matters most, and the group agrees"
        subtitle="Weight in per cent, nine experts."
        chart={<GroupWeights view={group} />}
        table={<GroupWeightsTable view={group} />}
        footer="40,000 draws · seed 20270114 · R-hat 1.00 · effective sample size 11,400"
      />
      <div className="grid grid-cols-2 items-start gap-6 max-md:grid-cols-1">
        <ChartOrTable
          id="credal"
          level={3}
          title="Experience and communication are not decided"
          subtitle="Probability that the upper matters more than the lower."
          chart={<CredalGraph view={credal} />}
          table={<CredalTable view={credal} />}
        />
        <ChartOrTable
          id="credal-nine"
          level={3}
          title="Nine criteria"
          chart={<CredalGraph view={credalNine} />}
          table={<CredalTable view={credalNine} />}
        />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_344px] items-start gap-6 max-md:grid-cols-1">
        <ChartOrTable
          id="intervals"
          level={3}
          title="Your weights so far"
          subtitle="Per cent within the network domain"
          chart={<WeightIntervals view={intervals} />}
          table={<WeightIntervalsTable view={intervals} />}
        />
        <div className="stack gap-6">
          <Card id="narrow" level={3} title="The same in a side column">
            <WeightIntervals view={intervals} />
          </Card>
          <Card id="meter" level={3} title="Do the answers fit together?">
            <div className="stack">
              <ConsistencyMeter
                view={{ ratio: 0.36, limit: 0.34, suggested: { ratio: 0.29, label: 'with 6' } }}
              />
              <ConsistencyMeter view={{ ratio: 0.12, limit: 0.34 }} />
              <ConsistencyMeter
                view={{ ratio: 0.9, limit: 0.21, suggested: { ratio: 0.78, label: 'with 4' } }}
              />
              <ConsistencyMeter view={{ ratio: null, limit: 0.34 }} />
            </div>
          </Card>
        </div>
      </div>
    </>
  )
}
