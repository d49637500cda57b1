import { createElement } from 'react'
import { expect, test } from 'vitest'
import { ClockBar } from '../../../../components/charts/clock-bar'
import { HeatTable } from '../../../../components/charts/heat-table'
import type { HeatTableView } from '../../../../components/charts/heat-table-view'
import { ValueCurve } from '../../../../components/charts/value-curve'
import { ValueCurveTable } from '../../../../components/charts/value-curve-table'
import type { ValueCurveView } from '../../../../components/charts/value-curve-view'
import { labelsOf, rendered, rowsOf } from './rendered'

const heat: HeatTableView = {
  caption: 'Values',
  bids: [
    { id: 'a', letter: 'A', name: 'Northlight', state: 'first' },
    { id: 'b', letter: 'B', name: 'Brisa', state: 'knocked-out' },
  ],
  rows: [
    {
      id: '1.1',
      domain: 1,
      name: 'Contracts',
      weight: 0.0912,
      cells: [
        { value: 82, scores: [80, 80, 86] },
        { value: null, scores: [] },
      ],
    },
    {
      id: '3.2',
      domain: 3,
      name: 'Capital',
      weight: 0.04,
      cells: [
        { value: 100, scores: [] },
        { value: 0, scores: [], knockOut: true },
      ],
    },
  ],
}

test('prints every value with its evaluators, and marks what is missing or knocks out', () => {
  expect(rowsOf(rendered(createElement(HeatTable, { view: heat }))).slice(1)).toEqual([
    ['1Contracts', '9.1', '82', 'no value'],
    ['3Capital', '4.0', '100', '0out'],
  ])
  expect(labelsOf(rendered(createElement(HeatTable, { view: heat })))).toEqual([
    'Evaluators: 80, 80, 86',
  ])
})

test('opens each value by the ids of its bid and its row, where an address is given', () => {
  const link = { start: '?bid=', middle: '&criterion=' }
  const html = rendered(createElement(HeatTable, { view: { ...heat, link } }))
  expect(html).toContain('<a href="?bid=b&amp;criterion=1.1">')
  expect(rendered(createElement(HeatTable, { view: heat }))).not.toContain('<a')
})

test('draws one dot for each evaluator', () => {
  const table = rendered(createElement(HeatTable, { view: heat })).split('</tbody>')[0] ?? ''
  expect(table.match(/M[\d.]+ [\d.]+h0/g)).toHaveLength(3)
})

const curve: ValueCurveView = {
  domain: 3,
  shape: 'line',
  unit: '%',
  points: [
    { evidence: 50, value: 0 },
    { evidence: 80, value: 100 },
  ],
  bids: [
    { letter: 'A', name: 'Northlight', evidence: 72.5, value: 75 },
    { letter: 'B', name: 'Brisa', evidence: null, value: null },
  ],
  opened: 'A',
}

test('says the anchors and what each bid reads off the curve', () => {
  const html = rendered(createElement(ValueCurve, { view: curve }))
  expect(labelsOf(html)).toEqual([
    'Value by evidence in %: 50 gives 0, 80 gives 100. Northlight 72.5 % gives 75, Brisa no evidence',
  ])
  expect(html).toContain('Without evidence: B')
  expect(rowsOf(rendered(createElement(ValueCurveTable, { view: curve }))).slice(1)).toEqual([
    ['Anchor 1', '50', '0'],
    ['Anchor 2', '80', '100'],
    ['A Northlight', '72.5', '75'],
    ['B Brisa', 'no value', '–'],
  ])
})

test('draws a curve of one anchor without a division by zero', () => {
  const view = { ...curve, points: [{ evidence: 5, value: 40 }], bids: [] }
  expect(rendered(createElement(ValueCurve, { view }))).not.toMatch(/NaN|Infinity/)
})

test('fills a clock to now, and marks time over the deadline', () => {
  const clock = { label: 'Late by 3 days', start: 0, now: 10, due: 5, tone: 'bad' } as const
  const html = rendered(createElement(ClockBar, { view: clock }))
  expect(labelsOf(html)).toEqual(['Late by 3 days'])
  expect(html).toContain('<rect x="50%" y="18" width="50%"')
})
