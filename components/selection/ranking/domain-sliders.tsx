'use client'

import { useState } from 'react'
import { DomainKey } from '@/components/ui/domain-key'
import { WeightSlider } from './weight-slider'
import type { TriedWeights, WeighedBids } from './what-if-weights'

type DomainSlidersProps = {
  readonly weighed: WeighedBids
  readonly domain: WeighedBids['domains'][number]
  readonly tried: TriedWeights
  readonly criteriaLabel: string
  /** Moves the criteria at these places together to a new total. */
  readonly onMove: (members: readonly number[], share: number) => void
}

/** The slider of a domain, and those of its criteria, which are made when they are first opened. */
export function DomainSliders({
  weighed,
  domain: { domain, name },
  tried,
  criteriaLabel,
  onMove,
}: DomainSlidersProps) {
  const [isOpen, setOpen] = useState(false)
  const { criteria, weights } = weighed
  const members = criteria.flatMap((criterion, index) =>
    criterion.domain === domain ? [index] : [],
  )
  if (members.length === 0) return null
  const sumOf = (shares: TriedWeights) =>
    members.reduce((sum, index) => sum + (shares[index] ?? 0), 0)
  return (
    <div className="grid gap-1">
      <WeightSlider
        label={name}
        mark={<DomainKey domain={domain} />}
        share={sumOf(tried)}
        official={sumOf(weights)}
        onShare={(share) => onMove(members, share)}
      />
      {members.length > 1 && (
        <details className="ps-6" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary className="min-h-6 cursor-pointer text-ink-2 text-xs">{criteriaLabel}</summary>
          {isOpen && (
            <div className="grid gap-2 pt-2">
              {members.map((index) => (
                <WeightSlider
                  key={criteria[index]?.name}
                  label={criteria[index]?.name ?? ''}
                  share={tried[index] ?? 0}
                  official={weights[index] ?? 0}
                  onShare={(share) => onMove([index], share)}
                />
              ))}
            </div>
          )}
        </details>
      )}
    </div>
  )
}
