import type { CredalGraphView } from '@/components/charts/credal-graph'
import type { GroupWeightsView } from '@/components/charts/group-weights-view'
import type { WeightIntervalsView } from '@/components/charts/weight-intervals'
import { domains } from './sample-ranking'

export const intervals: WeightIntervalsView = {
  domain: 4,
  rows: [
    { id: 'private', name: 'Private hospitals', weight: 0.319, lower: 0.286, upper: 0.42 },
    { id: 'poly', name: 'Polyclinics', weight: 0.206, lower: 0.079, upper: 0.22 },
    { id: 'lab', name: 'Laboratories', weight: 0.138, lower: 0.062, upper: 0.186 },
    { id: 'spec', name: 'Specialist offices', weight: 0.103, lower: 0.143, upper: 0.21 },
    { id: 'pharm', name: 'Pharmacies', weight: 0.103, lower: 0.051, upper: 0.153 },
    { id: 'radio', name: 'Radiology centres', weight: 0.103, lower: 0.051, upper: 0.153 },
    { id: 'first', name: 'First-class hospitals', weight: 0.028, lower: 0.029, upper: 0.042 },
    { id: 'none', name: 'Not compared yet', weight: null, lower: null, upper: null },
  ],
}

const experts = [
  'A. Karimi',
  'J. Mbeki',
  'L. Nunes',
  'P. Tembe',
  'R. Sousa',
  'T. Machava',
  'S. Haddad',
  'D. Banda',
  'M. Costa',
]

export const group: GroupWeightsView = {
  camps: ['experience first', 'network first'],
  published: ['Best-Worst, as printed', 'Expert consensus'],
  rows: domains.map((domain, index) => ({
    ...domain,
    id: `d${domain.domain}`,
    mean: domain.weight,
    lower: domain.weight * 0.82,
    upper: domain.weight * 1.2,
    experts: experts.map((name, expert) => {
      const second = expert % 3 === 2
      const lean = second ? 0.72 + index * 0.14 : 1.12 - index * 0.05
      return {
        name,
        weight: domain.weight * (lean + ((expert * 7 + index * 3) % 5) * 0.05),
        camp: second ? 2 : 1,
      }
    }),
    published: [domain.weight * 1.03, index === 5 ? null : domain.weight * (0.9 + index * 0.05)],
  })),
}

const ordered = [...domains].sort((a, b) => b.weight - a.weight)

export const credal: CredalGraphView = {
  threshold: 0.95,
  nodes: ordered.map((domain) => ({ ...domain, mean: domain.weight })),
  probability: ordered.map((row) =>
    ordered.map((column) => 1 / (1 + Math.exp(-(row.weight - column.weight) * 70))),
  ),
}

const nine = Array.from({ length: 9 }, (_, index) => ({
  domain: index + 1,
  name:
    index === 3
      ? 'Quality of communication with members and their families abroad'
      : `Criterion ${index + 1}`,
  mean: 0.19 - index * 0.0197,
}))

export const credalNine: CredalGraphView = {
  threshold: 0.95,
  nodes: nine,
  probability: nine.map((row) =>
    nine.map((column) => 1 / (1 + Math.exp(-(row.mean - column.mean) * 55))),
  ),
}
