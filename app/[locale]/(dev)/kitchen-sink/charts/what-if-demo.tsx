'use client'

import { useState } from 'react'
import type { ContributionBarsView } from '@/components/charts/contribution-rows'
import { WhatIfBars } from '@/components/charts/what-if-bars'

/** Moves the first domain's weight and scores the bids again, the way a what-if screen does. */
export function WhatIfDemo({
  view,
  label,
}: {
  readonly view: ContributionBarsView
  readonly label: string
}) {
  const [weight, setWeight] = useState(view.domains[0]?.weight ?? 0)
  const official = new Map(
    view.bids.map(({ letter, total, rank }) => [letter, { total: total ?? 0, rank }]),
  )
  return (
    <div className="stack">
      <label className="grid gap-1">
        {label}
        <input
          type="range"
          min="0"
          max="1"
          step="0.005"
          value={weight}
          onChange={(event) => setWeight(Number(event.target.value))}
        />
      </label>
      <WhatIfBars view={weighed(view, weight)} official={official} />
    </div>
  )
}

function weighed(view: ContributionBarsView, first: number): ContributionBarsView {
  const others = 1 - (view.domains[0]?.weight ?? 0)
  const factors = view.domains.map(({ weight }, index) =>
    index === 0 ? first / weight : (1 - first) / others,
  )
  const bids = view.bids
    .map((bid) => {
      const points = bid.points.map((value, index) => (value ?? 0) * (factors[index] ?? 0))
      return { ...bid, points, total: points.reduce((sum, value) => sum + value, 0) }
    })
    .sort((a, b) => b.total - a.total)
    .map((bid, index) => ({ ...bid, rank: index + 1 }))
  const domains = view.domains.map((domain, index) => ({
    ...domain,
    weight: domain.weight * (factors[index] ?? 0),
  }))
  return { domains, bids, knockedOut: [] }
}
