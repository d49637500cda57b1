import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linearBestWorst } from '../../../../lib/decision/weights/linear-best-worst'
import { findTies } from '../../../../lib/decision/weights/ties'
import { arbitraryComparisons } from '../../../support/arbitrary-comparisons'

const undershoot = { best: 0, worst: 3, bestToOthers: [1, 1, 2, 9], othersToWorst: [9, 1, 2, 1] }
const ids = ['cover', 'price', 'network', 'app']

it('solves answers that share the best each way, the choice as given first', () => {
  const [shared] = findTies(undershoot, ids).filter(({ kind }) => kind === 'shared-best')
  expect(shared?.criteria).toEqual(['cover', 'price'])
  expect(shared?.readings.map(({ best }) => best)).toEqual(['cover', 'price'])
  expect(shared?.readings[0]?.linear).toEqual(linearBestWorst(undershoot))
  expect(shared?.readings[1]?.linear).toEqual(linearBestWorst({ ...undershoot, best: 1 }))
  expect(shared?.readings[1]?.bestOverWorst).toEqual([9, 1])
})

it('solves answers that share the worst each way', () => {
  const [shared] = findTies(undershoot, ids).filter(({ kind }) => kind === 'shared-worst')
  expect(shared?.criteria).toEqual(['app', 'price'])
  expect(shared?.readings[1]?.linear).toEqual(linearBestWorst({ ...undershoot, worst: 1 }))
})

it('tells how far the choice moves a weight', () => {
  const [shared] = findTies(undershoot, ids)
  const [given, other] = shared?.readings ?? []
  const moves = given?.linear.weights.map((weight, j) =>
    Math.abs(weight - (other?.linear.weights[j] ?? 0)),
  )
  expect(shared?.largestChange).toBeCloseTo(Math.max(...(moves ?? [])), 15)
  expect(shared?.largestChange).toBeGreaterThan(0.05)
})

it('finds no change where two best criteria were answered alike in every way', () => {
  const alike = { best: 0, worst: 2, bestToOthers: [1, 1, 4], othersToWorst: [4, 4, 1] }
  expect(findTies(alike, ids.slice(0, 3))).toMatchObject([
    { kind: 'shared-best', largestChange: 0 },
  ])
})

it('solves two different answers to best over worst each way', () => {
  const differing = { best: 0, worst: 1, bestToOthers: [1, 3], othersToWorst: [4, 1] }
  expect(findTies(differing, ['a', 'b'])).toMatchObject([
    {
      kind: 'best-to-worst-differs',
      criteria: ['a', 'b'],
      readings: [
        { bestOverWorst: [3], linear: { weights: [0.75, 0.25], xi: 0 } },
        { bestOverWorst: [4], linear: { weights: [0.8, 0.2], xi: 0 } },
      ],
    },
  ])
})

it('finds nothing to ask about where no answer is ambiguous', () => {
  expect(
    findTies({ best: 2, worst: 0, bestToOthers: [8, 2, 1], othersToWorst: [1, 5, 8] }, ids),
  ).toEqual([])
})

it('treats every criterion as a candidate where all are equal', () => {
  const same = { best: 0, worst: 3, bestToOthers: [1, 1, 1, 1], othersToWorst: [1, 1, 1, 1] }
  expect(
    findTies(same, ids).map(({ kind, criteria, largestChange }) => ({
      kind,
      criteria,
      largestChange,
    })),
  ).toEqual([
    { kind: 'shared-best', criteria: ['cover', 'price', 'network'], largestChange: 0 },
    { kind: 'shared-worst', criteria: ['app', 'price', 'network'], largestChange: 0 },
  ])
})

it('solves every reading without NaN, also where answers are missing', () => {
  fc.assert(
    fc.property(
      arbitraryComparisons({ sizes: [3, 6], scale: 2 }),
      fc.nat(5),
      (comparisons, gap) => {
        const isEnd = gap === comparisons.best || gap === comparisons.worst
        const answers = {
          ...comparisons,
          othersToWorst: comparisons.othersToWorst.map((answer, j) =>
            j === gap && !isEnd ? null : answer,
          ),
        }
        const readings = findTies(answers, comparisons.bestToOthers.map(String)).flatMap(
          (tie) => tie.readings,
        )
        for (const { linear, nonlinear } of readings) {
          const numbers = [
            ...linear.weights,
            linear.xi,
            nonlinear.xi,
            ...nonlinear.low,
            ...nonlinear.high,
          ]
          expect(numbers.every(Number.isFinite)).toBe(true)
        }
      },
    ),
  )
})
