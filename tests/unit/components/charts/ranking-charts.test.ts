import { createElement } from 'react'
import { expect, test } from 'vitest'
import { DifferenceBars } from '../../../../components/charts/difference-bars'
import { DifferenceTable } from '../../../../components/charts/difference-table'
import { RankAcceptabilityBars } from '../../../../components/charts/rank-acceptability-bars'
import { RankAcceptabilityTable } from '../../../../components/charts/rank-acceptability-table'
import { StabilityStrip } from '../../../../components/charts/stability-strip'
import { StabilityTable } from '../../../../components/charts/stability-table'
import { WeightSensitivityTable } from '../../../../components/charts/weight-sensitivity-table'
import { WeightSetLanes } from '../../../../components/charts/weight-set-lanes'
import { WeightSetTable } from '../../../../components/charts/weight-set-table'
import { labelsOf, rendered, rowsOf } from './rendered'

const brisa = { letter: 'B', name: 'Brisa Saúde' }
const northlight = { letter: 'A', name: 'Northlight' }

const stability = {
  rows: [
    {
      domain: 1,
      name: 'Experience',
      weight: 0.249,
      below: { weight: 0.196, leader: brisa },
      above: null,
    },
    { domain: 2, name: 'Communication', weight: 0.225, below: null, above: null },
  ],
}

test('says where the winner changes and who leads beyond', () => {
  const labels = labelsOf(rendered(createElement(StabilityStrip, { view: stability })))
  expect(new Set(labels)).toEqual(
    new Set([
      'Experience: weight 24.9 per cent; Brisa Saúde leads below 19.6; no change above',
      'Communication: weight 22.5 per cent; no change below; no change above',
    ]),
  )
  const html = rendered(createElement(StabilityStrip, { view: stability }))
  expect(html).toContain('−5.3')
  expect(html).toContain('B leads below 19.6')
  expect(rowsOf(rendered(createElement(StabilityTable, { view: stability }))).slice(1)).toEqual([
    ['1 · Experience', '24.9', '19.6 (then Brisa Saúde)', 'none', '−5.3'],
    ['2 · Communication', '22.5', 'none', 'none', 'none'],
  ])
})

const sets = {
  sets: [
    {
      id: 'bwm',
      name: 'Best-Worst',
      official: true,
      scores: [
        { ...northlight, score: 74.3 },
        { ...brisa, score: 74.4 },
      ],
    },
  ],
}

test('says every score under a weight set, the best first', () => {
  const html = rendered(createElement(WeightSetLanes, { view: sets }))
  expect(labelsOf(html)[0]).toBe('Best-Worst: Brisa Saúde 74.4, Northlight 74.3')
  expect(html).toContain('+0.1 on A')
  expect(rowsOf(rendered(createElement(WeightSetTable, { view: sets })))[1]).toEqual([
    'Best-Worst (official)',
    '74.3',
    '74.4',
    'Brisa Saúde',
  ])
})

const acceptability = {
  panels: [{ id: 'p', title: 'Panel', bids: [{ ...northlight, shares: [0.808, 0.192, 0] }] }],
}

test('says the share of draws of every rank that occurs, without decimals', () => {
  expect(labelsOf(rendered(createElement(RankAcceptabilityBars, { view: acceptability })))).toEqual(
    ['Northlight: rank 1 81 %, rank 2 19 %'],
  )
  expect(rowsOf(rendered(createElement(RankAcceptabilityTable, { view: acceptability })))).toEqual([
    ['Bid', '1st', '2nd', '3rd'],
    ['A Northlight', '81', '19', '0'],
  ])
})

test('keeps every rank of a long field in the text and gathers the last ones in the table', () => {
  const shares = Array.from({ length: 12 }, () => 1 / 12)
  const view = { panels: [{ id: 'p', title: 'Panel', bids: [{ ...northlight, shares }] }] }
  const html = rendered(createElement(RankAcceptabilityBars, { view }))
  expect(labelsOf(html)[0]).toContain('rank 12 8 %')
  expect(html).toContain('7th or lower')
  const [head, row] = rowsOf(rendered(createElement(RankAcceptabilityTable, { view })))
  expect(head?.slice(-2)).toEqual(['6th', '7th or lower'])
  expect(row?.slice(-2)).toEqual(['8', '50'])
})

const differences = {
  left: brisa,
  right: northlight,
  rows: [
    { id: '1', domain: 1, name: 'Contracts', difference: 3.3 },
    { id: '2', domain: 4, name: 'Hospitals', difference: -1.1 },
    { id: '3', domain: 6, name: 'Payment', difference: null },
  ],
}

test('says each difference with its sign, and a missing one in words', () => {
  expect(labelsOf(rendered(createElement(DifferenceBars, { view: differences })))).toEqual([
    'Contracts: +3.3 points',
    'Hospitals: −1.1 points',
    'Payment: no value',
  ])
  expect(rowsOf(rendered(createElement(DifferenceTable, { view: differences })))[3]).toEqual([
    'Payment',
    'no value',
  ])
})

test('lists the scores at nothing, now, every change of lead and everything', () => {
  const view = {
    weight: 0.5,
    lines: [
      { ...northlight, atNone: 60, atAll: 100 },
      { ...brisa, atNone: 80, atAll: 60 },
    ],
  }
  expect(rowsOf(rendered(createElement(WeightSensitivityTable, { view }))).slice(1)).toEqual([
    ['0.0', '60.0', '80.0', 'Brisa Saúde'],
    ['33.3', '73.3', '73.3', 'Northlight, Brisa Saúde'],
    ['50.0', '80.0', '70.0', 'Northlight'],
    ['100.0', '100.0', '60.0', 'Northlight'],
  ])
})

test('draws an empty state instead of an empty frame', () => {
  for (const html of [
    rendered(createElement(StabilityStrip, { view: { rows: [] } })),
    rendered(createElement(WeightSetLanes, { view: { sets: [] } })),
    rendered(createElement(RankAcceptabilityBars, { view: { panels: [] } })),
    rendered(createElement(DifferenceBars, { view: { ...differences, rows: [] } })),
  ])
    expect(html).toContain('Nothing to draw yet.')
})
