import { createElement } from 'react'
import { expect, test } from 'vitest'
import { ContributionBars } from '../../../../components/charts/contribution-bars'
import type { ContributionBarsView } from '../../../../components/charts/contribution-rows'
import { ContributionTable } from '../../../../components/charts/contribution-table'
import { WhatIfBars } from '../../../../components/charts/what-if-bars'
import { labelsOf, rendered, rowsOf } from './rendered'

const view: ContributionBarsView = {
  domains: [
    { domain: 1, name: 'Experience', weight: 0.6 },
    { domain: 2, name: 'Network', weight: 0.4 },
  ],
  bids: [
    { letter: 'A', name: 'Northlight', rank: 1, points: [50, 30.04], total: 80.04 },
    { letter: 'B', name: 'Brisa', rank: 2, points: [40, null], total: null },
    { letter: 'C', name: 'Halden', rank: 3, points: [0, 0], total: 0 },
  ],
  knockedOut: [
    {
      letter: 'D',
      name: 'Quill & <Harbour>',
      points: [55, 33],
      total: 88,
      reason: 'No licence on opening day.',
    },
  ],
}

test('says total and parts of every bid in its text alternative', () => {
  expect(labelsOf(rendered(createElement(ContributionBars, { view })))).toEqual([
    'Northlight: 80.0 points. Experience 50.0, Network 30.0',
    'Brisa: no total. Experience 40.0, Network no value',
    'Halden: 0.0 points. Experience 0.0, Network 0.0',
    'Quill & <Harbour>: 88.0 points. Experience 55.0, Network 33.0',
  ])
})

test('shows why a bid is out, what it would have scored, and no rank for it', () => {
  const html = rendered(createElement(ContributionBars, { view }))
  expect(html).toContain('No licence on opening day.')
  expect(html).toContain('Would have scored')
  expect(html).toContain('no rank')
  expect(html).not.toContain('<Harbour>')
})

test('gives the same numbers as a table, with the difference to the first', () => {
  expect(rowsOf(rendered(createElement(ContributionTable, { view }))).slice(1)).toEqual([
    ['A Northlight', '1', '50.0', '30.0', '80.0', ''],
    ['B Brisa', '2', '40.0', 'no value', 'no value', ''],
    ['C Halden', '3', '0.0', '0.0', '0.0', '−80.0'],
    [
      'D Quill & <Harbour>Knocked out: No licence on opening day.',
      'no rank',
      '55.0',
      '33.0',
      '88.0',
      '',
    ],
  ])
})

test('writes numbers the Portuguese way', () => {
  const html = rendered(createElement(ContributionBars, { view }), 'pt')
  expect(labelsOf(html)[0]).toBe('Northlight: 80,0 pontos. Experience 50,0, Network 30,0')
})

test('says so when there is nothing to draw', () => {
  const empty = { ...view, bids: [], knockedOut: [] }
  expect(rendered(createElement(ContributionBars, { view: empty }))).toContain(
    'Nothing to draw yet.',
  )
})

test('keeps the official result beside the weights being tried', () => {
  const official = new Map([['A', { total: 75.9, rank: 2 }]])
  const html = rendered(createElement(WhatIfBars, { view, official }))
  expect(html).toContain('Official: rank 2, 75.9')
  expect(html).toContain('x1="75.9%"')
})
