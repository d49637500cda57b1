import type { ClockBarView } from '@/components/charts/clock-bar'
import type { HeatTableView } from '@/components/charts/heat-table-view'
import type { ValueCurveView } from '@/components/charts/value-curve-view'
import { contribution, domains } from './sample-ranking'

const criteria = [
  [1, '1.1 Similar-size contracts', 0.0912],
  [1, '1.2 Contracts with a similar population', 0.0574],
  [2, '2.1 Satisfaction of earlier clients', 0.0631],
  [2, '2.2 Complaints handling', 0.0488],
  [3, '3.2 Registered capital', 0.0402],
  [3, '3.3 Share of premiums paid out as care', 0.0499],
  [4, '4.1 Private hospitals', 0.0567],
  [5, '5.6 Electronic health record', 0.0199],
  [6, '6.1 Claims application', 0.0301],
] as const

const state = (letter: string) =>
  letter === 'A' ? 'first' : letter === 'E' ? 'knocked-out' : 'plain'

const bids = [...contribution.bids, ...contribution.knockedOut].map(({ letter, name }) => ({
  id: letter,
  letter,
  name,
  state: state(letter),
})) satisfies HeatTableView['bids']

const cellOf = (row: number, bid: number) => {
  const base = (row * 37 + bid * 53 + 41) % 101
  const scores = Array.from({ length: 5 }, (_, expert) => {
    const drift = ((expert * 17 + row * 5 + bid * 11) % 3) * 20 - 20
    return Math.min(100, Math.max(0, Math.round(base / 20) * 20 + drift))
  })
  const value = scores.reduce((total, score) => total + score, 0) / scores.length
  return { value, scores }
}

export const heat: HeatTableView = {
  caption: 'Values of the bids by criterion, 0 to 100',
  link: { start: '#', middle: '-' },
  bids,
  rows: criteria.map(([domain, name, weight], row) => ({
    id: name,
    domain,
    name,
    weight,
    cells: bids.map((_, bid) => {
      if (row === 4 && bid === 4) return { value: 0, scores: [], knockOut: true }
      if (row === 7 && bid === 2) return { value: null, scores: [] }
      return cellOf(row, bid)
    }),
  })),
}

/** 28 criteria and 20 bids. */
export const heatLarge: HeatTableView = {
  caption: 'Values of twenty bids by criterion, 0 to 100',
  bids: Array.from({ length: 20 }, (_, index) => ({
    id: `bid-${index}`,
    letter: String.fromCharCode(65 + index),
    name: `Bidder number ${index + 1}`,
    state: index === 0 ? 'first' : 'plain',
  })),
  rows: Array.from({ length: 28 }, (_, row) => ({
    id: `c${row}`,
    domain: domains[Math.floor(row / 5)]?.domain ?? 6,
    name: `Criterion ${row + 1}`,
    weight: 1 / 28,
    cells: Array.from({ length: 20 }, (__, bid) => cellOf(row, bid)),
  })),
}

export const curve: ValueCurveView = {
  domain: 3,
  shape: 'line',
  unit: '%',
  points: [
    { evidence: 50, value: 0 },
    { evidence: 70, value: 62 },
    { evidence: 80, value: 100 },
    { evidence: 88, value: 100 },
    { evidence: 100, value: 45 },
    { evidence: 115, value: 0 },
  ],
  bids: [
    { letter: 'A', name: 'Northlight Mutual', evidence: 92.1, value: 81.2 },
    { letter: 'B', name: 'Brisa Saúde', evidence: 74, value: 77.2 },
    { letter: 'C', name: 'Halden Health', evidence: 68.7, value: 58 },
    { letter: 'D', name: 'Caravel Assurance', evidence: 69, value: 58.9 },
    { letter: 'E', name: 'Quill & Harbour Life', evidence: null, value: null },
  ],
  opened: 'A',
}

export const steps: ValueCurveView = {
  domain: 1,
  shape: 'steps',
  unit: 'years',
  points: [
    { evidence: 0, value: 0 },
    { evidence: 1, value: 20 },
    { evidence: 3, value: 50 },
    { evidence: 5, value: 80 },
    { evidence: 10, value: 100 },
  ],
  bids: [
    { letter: 'A', name: 'Northlight Mutual', evidence: 12, value: 100 },
    { letter: 'B', name: 'Brisa Saúde', evidence: 4, value: 50 },
  ],
  opened: 'B',
}

const day = 86_400_000
const axis = { from: -day * 6, to: day * 20, ticks: [-6 * day, day, 8 * day, 15 * day] }

export const clocks: readonly (ClockBarView & { readonly title: string })[] = [
  {
    title: 'Moderation',
    label: 'Moderation: due today 17:00, 3 h left',
    start: -6 * day,
    now: 0,
    due: day / 8,
    axis,
    tone: 'bad',
  },
  {
    title: 'Price query',
    label: 'Price query: due 23 Nov 12:00, 2 days left',
    start: -4 * day,
    now: 0,
    due: 2 * day,
    axis,
    tone: 'caution',
  },
  {
    title: 'Standstill',
    label: 'Standstill: due 28 Nov, 6 days left',
    start: -5 * day,
    now: 0,
    due: 6.5 * day,
    axis,
    tone: 'neutral',
  },
  {
    title: 'Licence copy',
    label: 'Licence copy: due 19 Nov, 3 days late',
    start: -6 * day,
    now: 0,
    due: -3 * day,
    axis,
    tone: 'bad',
  },
]
