'use client'

import { useMemo, useState } from 'react'
import { WhatIfBars } from '@/components/charts/what-if-bars'
import { Button } from '@/components/ui/button'
import { DomainSliders } from './domain-sliders'
import { useHydrated } from './use-hydrated'
import { moveWeight, rankTried, type TriedBid, type WeighedBids } from './what-if-weights'

type WhatIfProps = {
  readonly weighed: WeighedBids
  readonly words: {
    readonly reset: string
    readonly criteria: string
    readonly winner: string
    readonly same: string
  }
}

/** Tries other weights on the same values. Everything is computed here, in the page; nothing is sent or kept. */
export function WhatIf({ weighed, words }: WhatIfProps) {
  const { domains, criteria, weights, bids } = weighed
  const [tried, setTried] = useState<readonly number[]>(weights)
  const domainOf = useMemo(() => criteria.map(({ domain }) => domain), [criteria])
  const official = useMemo(
    () => rankTried(bids, weights, domainOf, domains.length),
    [bids, weights, domainOf, domains.length],
  )
  const ranked = rankTried(bids, tried, domainOf, domains.length)
  const leader = ranked[0]
  const isSame = leader?.letter === official[0]?.letter
  return (
    <div className="grid gap-6">
      <div className="grid items-start gap-x-8 gap-y-3 sm:grid-cols-2">
        {domains.map((domain) => (
          <DomainSliders
            key={domain.domain}
            weighed={weighed}
            domain={domain}
            tried={tried}
            criteriaLabel={words.criteria}
            onMove={(members, share) => setTried((before) => moveWeight(before, members, share))}
          />
        ))}
        <div>
          <Button size="sm" onClick={() => setTried(weights)}>
            {words.reset}
          </Button>
        </div>
      </div>
      <div className="grid content-start gap-3">
        <p role="status" className="font-bold">
          {isSame ? words.same : `${words.winner} ${leader?.name ?? ''}`}
        </p>
        <Bars weighed={weighed} tried={tried} ranked={ranked} official={official} />
      </div>
    </div>
  )
}

type BarsProps = {
  readonly weighed: WeighedBids
  readonly tried: readonly number[]
  readonly ranked: readonly TriedBid[]
  readonly official: readonly TriedBid[]
}

/** The bars under the tried weights. Before the script runs nothing can be tried, and the same bars stand above already. */
function Bars({ weighed, tried, ranked, official }: BarsProps) {
  const decided = useMemo(
    () => new Map(official.map(({ letter, total, rank }) => [letter, { total, rank }])),
    [official],
  )
  if (!useHydrated())
    return (
      <div
        aria-hidden="true"
        className="rounded-sm bg-sunken"
        style={{ height: 64 + 32 * ranked.length }}
      />
    )
  const weightOf = (domain: number) =>
    weighed.criteria.reduce(
      (sum, criterion, j) => sum + (criterion.domain === domain ? (tried[j] ?? 0) : 0),
      0,
    )
  return (
    <WhatIfBars
      view={{
        domains: weighed.domains.map((domain) => ({ ...domain, weight: weightOf(domain.domain) })),
        bids: ranked,
        knockedOut: [],
      }}
      official={decided}
    />
  )
}
