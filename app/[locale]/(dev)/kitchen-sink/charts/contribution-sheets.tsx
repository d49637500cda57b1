import { ContributionBars } from '@/components/charts/contribution-bars'
import { ContributionTable } from '@/components/charts/contribution-table'
import { Chip } from '@/components/ui/chip'
import { ChartOrTable } from '@/components/ui/view-switch'
import { contribution, crowd, single } from './sample-ranking'
import { WhatIfDemo } from './what-if-demo'

export function ContributionSheets() {
  return (
    <>
      <ChartOrTable
        id="contribution"
        title="Northlight Mutual leads by 1.4 points, on experience"
        subtitle="Points out of 100 under the official weights. Each bar adds up the six domains."
        chart={<ContributionBars view={contribution} />}
        table={<ContributionTable view={contribution} />}
      />
      <ChartOrTable
        id="what-if"
        title="What if experience weighed more?"
        subtitle="The tick is the official total. Nothing here is decided."
        actions={<Chip tone="caution">{'Not the official result'}</Chip>}
        chart={<WhatIfDemo view={contribution} label="Weight of experience" />}
        table={<ContributionTable view={contribution} />}
      />
      <ChartOrTable
        id="crowd"
        title="Twenty bids, one without a total, one of zeros"
        chart={<ContributionBars view={crowd} />}
        table={<ContributionTable view={crowd} />}
      />
      <div className="grid grid-cols-2 gap-6 max-md:grid-cols-1">
        <ChartOrTable
          id="single"
          title="One bid"
          chart={<ContributionBars view={single} />}
          table={<ContributionTable view={single} />}
        />
        <ChartOrTable
          id="none"
          title="No bid"
          chart={<ContributionBars view={{ ...single, bids: [] }} />}
          table={<ContributionTable view={{ ...single, bids: [] }} />}
        />
      </div>
    </>
  )
}
