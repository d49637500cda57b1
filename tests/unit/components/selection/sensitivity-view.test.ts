import { expect, test } from 'vitest'
import {
  leadStretches,
  sensitivityView,
} from '../../../../components/selection/ranking/sensitivity-view'

const weighed = {
  domains: [
    { domain: 1, name: 'Experience' },
    { domain: 2, name: 'Network' },
  ],
  criteria: [
    { name: '1.1 Contracts', domain: 1 },
    { name: '1.2 References', domain: 1 },
    { name: '2.1 Hospitals', domain: 2 },
  ],
  weights: [0.3, 0.1, 0.6],
  bids: [
    { letter: 'A', name: 'Northlight', values: [40, 80, 90] },
    { letter: 'B', name: 'Brisa', values: [100, 60, 50] },
  ],
}

test('draws each bid from its score without the domain to its score on the domain alone', () => {
  const view = sensitivityView(weighed, { kind: 'domain', index: 0 })
  expect(view.criterion).toEqual({ domain: 1, name: 'Experience' })
  expect(view.weight).toBeCloseTo(0.4, 12)
  expect(view.lines.map(({ atNone }) => atNone)).toEqual([90, 50])
  expect(view.lines.map(({ atAll }) => Math.round(atAll))).toEqual([50, 90])
})

test('moves one criterion against all others, inside its domain too', () => {
  const view = sensitivityView(weighed, { kind: 'criterion', index: 0 })
  expect(view.weight).toBe(0.3)
  expect(view.lines.map(({ atAll }) => atAll)).toEqual([40, 100])
  expect(view.lines[0]?.atNone).toBeCloseTo((0.1 * 80 + 0.6 * 90) / 0.7, 10)
})

test('names who leads over which weights, and where the official weight lies', () => {
  const stretches = leadStretches(sensitivityView(weighed, { kind: 'domain', index: 0 }))
  expect(stretches.map(({ leader, isNow }) => [leader, isNow])).toEqual([
    ['Northlight', true],
    ['Brisa', false],
  ])
  expect(stretches[0]?.to).toBeCloseTo(0.5, 10)
  expect(stretches[1]).toMatchObject({ to: 1 })
})

test('gives one stretch where one bid leads whatever the weight', () => {
  const sure = { ...weighed, bids: weighed.bids.slice(0, 1) }
  expect(leadStretches(sensitivityView(sure, { kind: 'criterion', index: 2 }))).toEqual([
    { from: 0, to: 1, leader: 'Northlight', isNow: true },
  ])
})
