import { DifferenceBars } from '@/components/charts/difference-bars'
import { DifferenceTable } from '@/components/charts/difference-table'
import { RankAcceptabilityBars } from '@/components/charts/rank-acceptability-bars'
import { RankAcceptabilityTable } from '@/components/charts/rank-acceptability-table'
import { StabilityStrip } from '@/components/charts/stability-strip'
import { StabilityTable } from '@/components/charts/stability-table'
import { WeightSensitivityTable } from '@/components/charts/weight-sensitivity-table'
import { WeightSetLanes } from '@/components/charts/weight-set-lanes'
import { WeightSetTable } from '@/components/charts/weight-set-table'
import { Chip } from '@/components/ui/chip'
import { ChartOrTable } from '@/components/ui/view-switch'
import { LiveSensitivity } from './live-charts'
import {
  acceptability,
  differences,
  manyRanks,
  sensitivity,
  stability,
  weightSets,
} from './sample-ranking'

const notBinding = <Chip outline>{'Not binding'}</Chip>

export function RankingSheets() {
  return (
    <>
      <ChartOrTable
        id="stability"
        title="How far can one weight move before the winner changes?"
        subtitle="The filled band is where Northlight stays first. The other five domains keep their proportions."
        actions={notBinding}
        chart={<StabilityStrip view={stability} />}
        table={<StabilityTable view={stability} />}
        footer="Tightest: experience may lose 5.3 points, provider network may gain 5.4."
      />
      <ChartOrTable
        id="sets"
        title="Two of three weight sets would choose Brisa"
        subtitle="The same bids and values under each set. Only the official set decides."
        chart={<WeightSetLanes view={weightSets} />}
        table={<WeightSetTable view={weightSets} />}
      />
      <ChartOrTable
        id="ranks"
        title="Share of weightings that give each rank"
        actions={notBinding}
        chart={<RankAcceptabilityBars view={acceptability} />}
        table={<RankAcceptabilityTable view={acceptability} />}
        footer="100,000 draws · seed 20270114 · Monte Carlo error at most ± 0.3 points (95 %)"
      />
      <div className="grid grid-cols-2 items-start gap-6 max-md:grid-cols-1">
        <ChartOrTable
          id="many"
          level={3}
          title="Nine ranks"
          chart={<RankAcceptabilityBars view={manyRanks} />}
          table={<RankAcceptabilityTable view={manyRanks} />}
        />
        <ChartOrTable
          id="difference"
          level={3}
          title="Where Northlight and Brisa part"
          subtitle="Largest differences, in points."
          chart={<DifferenceBars view={differences} />}
          table={<DifferenceTable view={differences} />}
        />
      </div>
      <ChartOrTable
        id="sensitivity"
        title="Below 19.6 per cent for experience, Brisa leads"
        subtitle="Points of each bid as the weight of experience goes from nothing to everything, per cent."
        actions={notBinding}
        chart={<LiveSensitivity view={sensitivity} />}
        table={<WeightSensitivityTable view={sensitivity} />}
      />
    </>
  )
}
