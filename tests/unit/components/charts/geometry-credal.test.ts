import { expect, test } from 'vitest'
import { credalEdges } from '../../../../components/charts/geometry-credal'

const probability = [
  [0.5, 0.8, 0.97, 0.99],
  [0.2, 0.5, 0.9, 0.96],
  [0.03, 0.1, 0.5, 0.95],
  [0.01, 0.04, 0.05, 0.5],
]

test('joins every pair of neighbours, and each node with the first that it surely outweighs', () => {
  const edges = credalEdges(probability, 0.95)
  expect(edges.filter(({ lane }) => lane === null)).toEqual([
    { from: 0, to: 1, probability: 0.8, lane: null },
    { from: 1, to: 2, probability: 0.9, lane: null },
    { from: 2, to: 3, probability: 0.95, lane: null },
  ])
  expect(edges.filter(({ lane }) => lane !== null)).toEqual([
    { from: 0, to: 2, probability: 0.97, lane: 0 },
    { from: 1, to: 3, probability: 0.96, lane: 1 },
  ])
})

test('draws no arc where nothing further down is decided', () => {
  expect(credalEdges(probability, 0.999)).toHaveLength(3)
})

test('has no edge for one criterion', () => {
  expect(credalEdges([[0.5]], 0.95)).toEqual([])
})
