import type { ContributionBarsView } from '@/components/charts/contribution-rows'
import type { DifferenceBarsView } from '@/components/charts/difference-bars'
import type { RankAcceptabilityView } from '@/components/charts/rank-acceptability-bars'
import type { StabilityStripView } from '@/components/charts/stability-strip'
import type { WeightSensitivityView } from '@/components/charts/weight-sensitivity-lines'
import type { WeightSetLanesView } from '@/components/charts/weight-set-lanes'

export const domains = [
  { domain: 1, name: 'Experience', weight: 0.249 },
  { domain: 2, name: 'Communication', weight: 0.225 },
  { domain: 3, name: 'Financial status', weight: 0.161 },
  { domain: 4, name: 'Provider network', weight: 0.178 },
  { domain: 5, name: 'Infrastructure and staff', weight: 0.113 },
  { domain: 6, name: 'Claims and payment', weight: 0.074 },
] as const

const names = ['Northlight Mutual', 'Brisa Saúde', 'Halden Health', 'Caravel Assurance'] as const

const points = [
  [22, 17.6, 13.2, 11.2, 7, 4.9],
  [16.6, 17.1, 11.4, 14.8, 8.8, 5.8],
  [18.9, 15, 13.1, 10.8, 6.5, 4.2],
  [13.1, 14.6, 7.1, 12.8, 7.3, 4.4],
] as const

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

export const letterOf = (index: number): string => String.fromCharCode(65 + index)

export const contribution: ContributionBarsView = {
  domains,
  bids: names.map((name, index) => ({
    letter: letterOf(index),
    name,
    rank: index + 1,
    note: index === 3 ? 'Price query answered' : 'Qualified, all thresholds met',
    points: points[index] ?? [],
    total: sum(points[index] ?? []),
    href: '#northlight',
  })),
  knockedOut: [
    {
      letter: 'E',
      name: 'Quill & Harbour Life',
      points: [19.8, 16.6, 11.5, 12.3, 7.3, 4.8],
      total: 72.3,
      reason: 'No licence to reinsure on opening day. Confirmed by two people.',
      evidence: { href: '#evidence', label: 'Evidence, p. 12' },
    },
  ],
}

/** Twenty bids, one without a total, one of zeros, one with a name that no column can hold. */
export const crowd: ContributionBarsView = {
  domains,
  bids: Array.from({ length: 20 }, (_, index) => {
    const scale = 1 - index * 0.045
    const own = (points[index % 4] ?? []).map((value, at) =>
      index === 18 && at === 2 ? null : value * scale,
    )
    const zero = index === 19
    return {
      letter: letterOf(index),
      name:
        index === 4
          ? 'Companhia Moçambicana de Seguros de Saúde e Assistência Médica Internacional, S.A.'
          : `Bidder ${index + 1}`,
      rank: index + 1,
      points: zero ? own.map(() => 0) : own,
      total: index === 18 ? null : zero ? 0 : sum(own.map((value) => value ?? 0)),
    }
  }),
  knockedOut: [],
}

export const single: ContributionBarsView = {
  ...contribution,
  bids: contribution.bids.slice(0, 1),
  knockedOut: [],
}

const bid = (index: number) => ({ letter: letterOf(index), name: names[index] ?? '' })

export const stability: StabilityStripView = {
  rows: [
    { ...domains[0], below: { weight: 0.196, leader: bid(1) }, above: null },
    { ...domains[1], below: null, above: null },
    { ...domains[2], below: { weight: 0.039, leader: bid(1) }, above: null },
    { ...domains[3], below: null, above: { weight: 0.232, leader: bid(1) } },
    {
      ...domains[4],
      below: { weight: 0.02, leader: bid(2) },
      above: { weight: 0.187, leader: bid(1) },
    },
    {
      ...domains[5],
      below: { weight: 0.05, leader: bid(3) },
      above: { weight: 0.46, leader: bid(1) },
    },
  ],
}

const scored = (scores: readonly number[]) =>
  scores.map((score, index) => ({
    letter: letterOf(index),
    name: names[index] ?? letterOf(index),
    score,
  }))

export const weightSets: WeightSetLanesView = {
  sets: [
    {
      id: 'bwm',
      name: 'Best-Worst',
      note: 'Printed total 100.73, normalised',
      official: true,
      scores: scored([75.9, 74.5, 68.5, 59.3]),
    },
    {
      id: 'consensus',
      name: 'Expert consensus',
      note: 'Printed total 100.31, normalised',
      official: false,
      scores: scored([74.3, 74.4, 69.1, 58.4]),
    },
    {
      id: 'equal',
      name: 'Equal',
      note: '28 criteria, 3.57 each',
      official: false,
      scores: scored([70.2, 77, 66, 60]),
    },
    { id: 'tie', name: 'All the same', official: false, scores: scored([70, 70, 70, 66]) },
  ],
}

const shares = (rows: readonly (readonly number[])[]) =>
  rows.map((row, index) => ({
    letter: letterOf(index),
    name: names[index % 4] ?? '',
    shares: row,
  }))

export const acceptability: RankAcceptabilityView = {
  panels: [
    {
      id: 'panel',
      title: 'Weights the panel could hold',
      note: 'Group posterior of 9 experts',
      bids: shares([
        [0.808, 0.192, 0, 0],
        [0.192, 0.808, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 1],
      ]),
    },
    {
      id: 'any',
      title: 'Any weights at all',
      note: 'Every mix of the six domains equally likely',
      bids: shares([
        [0.347, 0.638, 0.015, 0],
        [0.653, 0.287, 0.06, 0],
        [0, 0.06, 0.77, 0.17],
        [0, 0.015, 0.155, 0.83],
      ]),
    },
  ],
}

export const manyRanks: RankAcceptabilityView = {
  panels: [
    {
      id: 'many',
      title: 'Nine bids',
      bids: Array.from({ length: 9 }, (_, bid) => {
        const raw = Array.from({ length: 9 }, (__, rank) => 1 / (1 + (bid - rank) ** 2))
        return {
          letter: letterOf(bid),
          name: `Bidder ${bid + 1}`,
          shares: raw.map((value) => value / sum(raw)),
        }
      }),
    },
  ],
}

export const differences: DifferenceBarsView = {
  left: { letter: 'B', name: 'Brisa Saúde' },
  right: { letter: 'A', name: 'Northlight Mutual' },
  rows: [
    { id: '1.1', domain: 1, name: '1.1 Similar-size contracts', difference: 3.3, href: '#1.1' },
    { id: '2.2', domain: 2, name: '2.2 Complaints handling', difference: 1.5, href: '#2.2' },
    { id: '1.2', domain: 1, name: '1.2 Similar population', difference: 1.4 },
    { id: '3.2', domain: 3, name: '3.2 Registered capital', difference: 1.1 },
    { id: '5.1', domain: 5, name: '5.1 Opening hours', difference: 0 },
    { id: '5.6', domain: 5, name: '5.6 Electronic record', difference: -0.8 },
    { id: '4.1', domain: 4, name: '4.1 Private hospitals', difference: -1.1 },
    { id: '6.2', domain: 6, name: '6.2 Payment period to providers abroad', difference: null },
  ],
}

export const sensitivity: WeightSensitivityView = {
  criterion: domains[0],
  weight: domains[0].weight,
  lines: names.map((name, index) => {
    const own = points[index] ?? []
    const atAll = ((own[0] ?? 0) / domains[0].weight) * 1
    const atNone = (sum(own) - (own[0] ?? 0)) / (1 - domains[0].weight)
    return { letter: letterOf(index), name, atNone, atAll }
  }),
}
