'use client'

import { useMemo, useState } from 'react'
import { WhatIfBars } from '@/components/charts/what-if-bars'
import { Button } from '@/components/ui/button'
import { DomainKey } from '@/components/ui/domain-key'
import { WeightSlider } from './weight-slider'
import { moveWeight, rankTried, type WhatIfBid } from './what-if-weights'

export type WhatIfProps = {
  readonly domains: readonly { readonly domain: number; readonly name: string }[]
  readonly criteria: readonly { readonly name: string; readonly domain: number }[]
  readonly weights: readonly number[]
  readonly bids: readonly WhatIfBid[]
  readonly words: {
    readonly reset: string
    readonly criteria: string
    readonly winner: string
    readonly same: string
  }
}

/** Tries other weights on the same values. Everything is computed here, in the page; nothing is sent or kept. */
export function WhatIf({ domains, criteria, weights, bids, words }: WhatIfProps) {
  const [tried, setTried] = useState<readonly number[]>(weights)
  const domainOf = useMemo(() => criteria.map(({ domain }) => domain), [criteria])
  const official = useMemo(
    () => rankTried(bids, weights, domainOf, domains.length),
    [bids, weights, domainOf, domains.length],
  )
  const ranked = rankTried(bids, tried, domainOf, domains.length)
  const membersOf = (domain: number) =>
    domainOf.flatMap((candidate, index) => (candidate === domain ? [index] : []))
  const sumOf = (members: readonly number[]) =>
    members.reduce((sum, index) => sum + (tried[index] ?? 0), 0)
  const leader = ranked[0]
  const isSame = leader?.letter === official[0]?.letter
  return (
    <div className="grid gap-6">
      <div className="grid items-start gap-x-8 gap-y-3 sm:grid-cols-2">
        {domains.map(({ domain, name }) => {
          const members = membersOf(domain)
          if (members.length === 0) return null
          return (
            <div key={domain} className="grid gap-1">
              <WeightSlider
                label={name}
                mark={<DomainKey domain={domain} />}
                share={sumOf(members)}
                official={members.reduce((sum, index) => sum + (weights[index] ?? 0), 0)}
                onShare={(share) => setTried((before) => moveWeight(before, members, share))}
              />
              {members.length > 1 && (
                <details className="ps-6">
                  <summary className="min-h-6 cursor-pointer text-ink-2 text-xs">
                    {words.criteria}
                  </summary>
                  <div className="grid gap-2 pt-2">
                    {members.map((index) => (
                      <WeightSlider
                        key={criteria[index]?.name}
                        label={criteria[index]?.name ?? ''}
                        share={tried[index] ?? 0}
                        official={weights[index] ?? 0}
                        onShare={(share) =>
                          setTried((before) => moveWeight(before, [index], share))
                        }
                      />
                    ))}
                  </div>
                </details>
              )}
            </div>
          )
        })}
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
        <WhatIfBars
          view={{
            domains: domains.map((domain) => ({
              ...domain,
              weight: sumOf(membersOf(domain.domain)),
            })),
            bids: ranked,
            knockedOut: [],
          }}
          official={new Map(official.map(({ letter, total, rank }) => [letter, { total, rank }]))}
        />
      </div>
    </div>
  )
}
