import { createElement } from 'react'
import { expect, test } from 'vitest'
import { ConsistencyMeter } from '../../../../components/charts/consistency-meter'
import { CredalGraph } from '../../../../components/charts/credal-graph'
import { CredalTable } from '../../../../components/charts/credal-table'
import { GroupWeights } from '../../../../components/charts/group-weights'
import { GroupWeightsTable } from '../../../../components/charts/group-weights-table'
import type { GroupWeightsView } from '../../../../components/charts/group-weights-view'
import { isOutside, WeightIntervals } from '../../../../components/charts/weight-intervals'
import { WeightIntervalsTable } from '../../../../components/charts/weight-intervals-table'
import { labelsOf, rendered, rowsOf } from './rendered'

const intervals = {
  domain: 4,
  rows: [
    { id: 'a', name: 'Private hospitals', weight: 0.319, lower: 0.286, upper: 0.42 },
    { id: 'b', name: 'Specialists', weight: 0.103, lower: 0.143, upper: 0.21 },
    { id: 'c', name: 'Pharmacies', weight: null, lower: null, upper: null },
    { id: 'd', name: 'Laboratories', weight: 0.2, lower: null, upper: null },
  ],
}

test('says weight and range, and when the weight lies outside', () => {
  expect(labelsOf(rendered(createElement(WeightIntervals, { view: intervals })))).toEqual([
    'Private hospitals: 31.9 per cent, range 28.6 to 42.0',
    'Specialists: 10.3 per cent, outside its range 14.3 to 21.0',
    'Pharmacies: no weight yet',
    'Laboratories: 20.0 per cent',
  ])
  expect(rowsOf(rendered(createElement(WeightIntervalsTable, { view: intervals })))[2]).toEqual([
    'Specialists',
    '10.3',
    '14.3',
    '21.0',
    'no',
  ])
})

test('does not call a weight outside for an error of the last digit', () => {
  const row = { id: 'a', name: 'A', weight: 0.3 - 1e-12, lower: 0.3, upper: 0.4 }
  expect(isOutside(row)).toBe(false)
  expect(isOutside({ ...row, weight: 0.29 })).toBe(true)
})

const group: GroupWeightsView = {
  camps: ['experience first', 'network first'],
  published: ['Printed', 'Consensus'],
  rows: [
    {
      id: 'd1',
      domain: 1,
      name: 'Experience',
      mean: 0.249,
      lower: 0.204,
      upper: 0.299,
      experts: [
        { name: 'A. Karimi', weight: 0.28, camp: 1 },
        { name: 'L. Nunes', weight: 0.18, camp: 2 },
      ],
      published: [0.256, null],
    },
  ],
}

test('says the mean, its interval, every expert and every published weight', () => {
  expect(labelsOf(rendered(createElement(GroupWeights, { view: group })))).toEqual([
    'Experience: group mean 24.9 per cent, 95 per cent interval 20.4 to 29.9; A. Karimi 28.0, L. Nunes 18.0, Printed 25.6',
  ])
  expect(rowsOf(rendered(createElement(GroupWeightsTable, { view: group })))).toEqual([
    [
      'Criterion',
      'Group mean, %',
      'From, %',
      'To, %',
      'Printed',
      'Consensus',
      'A. Karimi (experience first)',
      'L. Nunes (network first)',
    ],
    ['1 · Experience', '24.9', '20.4', '29.9', '25.6', '–', '28.0', '18.0'],
  ])
})

const credal = {
  threshold: 0.95,
  nodes: [
    { domain: 1, name: 'Experience', mean: 0.5 },
    { domain: 2, name: 'Communication', mean: 0.3 },
    { domain: 3, name: 'Finance', mean: 0.2 },
  ],
  probability: [
    [0.5, 0.84, 0.97],
    [0.16, 0.5, 0.8],
    [0.03, 0.2, 0.5],
  ],
}

test('says the probability on every edge, and has the whole matrix as a table', () => {
  expect(labelsOf(rendered(createElement(CredalGraph, { view: credal })))).toEqual([
    'Probability of mattering more: Experience over Communication 0.84; Communication over Finance 0.80; Experience over Finance 0.97',
  ])
  expect(rowsOf(rendered(createElement(CredalTable, { view: credal })))[3]).toEqual([
    '3 · Finance',
    '0.03',
    '0.20',
    '–',
  ])
})

test('says whether the answers fit, and what the suggestion would do', () => {
  const meter = (view: Parameters<typeof ConsistencyMeter>[0]['view']) =>
    labelsOf(rendered(createElement(ConsistencyMeter, { view })))[0]
  expect(meter({ ratio: 0.36, limit: 0.34, suggested: { ratio: 0.29, label: 'with 6' } })).toBe(
    'Consistency ratio 0.36, above the limit of 0.34; 0.29 with 6',
  )
  expect(meter({ ratio: 0.34, limit: 0.34 })).toBe(
    'Consistency ratio 0.34, within the limit of 0.34',
  )
  expect(meter({ ratio: null, limit: 0.34 })).toBe('No consistency ratio yet; the limit is 0.34')
})
