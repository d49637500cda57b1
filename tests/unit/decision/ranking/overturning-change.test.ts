import { expect, it } from 'vitest'
import { overturningChanges } from '../../../../lib/decision/ranking/overturning-change'

const criteria = ['x', 'y', 'z']

it('moves weight from where the winner leads most to where the rival leads most', () => {
  const problem = {
    alternatives: ['a', 'b'],
    criteria,
    weights: [0.5, 0.3, 0.2],
    values: [
      [80, 50, 20],
      [40, 50, 60],
    ],
  }
  const [change] = overturningChanges(problem, 'a')
  expect(change?.l1).toBeCloseTo(0.3, 12)
  expect(change?.weights?.map((weight) => Number(weight.toFixed(12)))).toEqual([0.35, 0.3, 0.35])
})

it('has no change for a rival that is worse on everything', () => {
  const problem = {
    alternatives: ['a', 'b'],
    criteria,
    weights: [0.5, 0.3, 0.2],
    values: [
      [9, 9, 9],
      [8, 8, 8],
    ],
  }
  expect(overturningChanges(problem, 'a')).toEqual([{ rival: 'b', l1: null, weights: null }])
})

it('puts all weight where a rival is at least level', () => {
  const problem = {
    alternatives: ['a', 'b'],
    criteria,
    weights: [0.5, 0.3, 0.2],
    values: [
      [9, 9, 9],
      [8, 9, 8],
    ],
  }
  const [change] = overturningChanges(problem, 'a')
  expect(change?.l1).toBeCloseTo(1.4, 12)
})

it('needs no change for a rival that is level already', () => {
  const problem = {
    alternatives: ['a', 'b'],
    criteria: ['x', 'y'],
    weights: [0.5, 0.5],
    values: [
      [9, 8],
      [8, 9],
    ],
  }
  expect(overturningChanges(problem, 'a')).toEqual([{ rival: 'b', l1: 0, weights: [0.5, 0.5] }])
})

it('has nobody to be overturned by when there is one bid', () => {
  const problem = { alternatives: ['a'], criteria: ['x'], weights: [1], values: [[9]] }
  expect(overturningChanges(problem, 'a')).toEqual([])
})
