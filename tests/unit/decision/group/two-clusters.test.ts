import { expect, it } from 'vitest'
import { findTwoClusters } from '../../../../lib/decision/group/two-clusters'

/** Distances between points on a line. */
const onLine = (...points: number[]) => points.map((a) => points.map((b) => Math.abs(a - b)))

it('divides where the gap is, whatever the order', () => {
  expect(findTwoClusters(onLine(0, 10, 1, 11, 0.5)).clusters).toEqual([
    [0, 2, 4],
    [1, 3],
  ])
})

it('measures separation, cohesion and silhouette', () => {
  const { separation, cohesion, silhouette } = findTwoClusters(onLine(0, 1, 10, 11))
  expect(separation).toBe(10)
  expect(cohesion).toBe(1)
  expect(silhouette).toBeCloseTo((9.5 / 10.5 + 8.5 / 9.5) / 2, 12)
})

it('has a low silhouette where there is no gap', () => {
  expect(findTwoClusters(onLine(0, 1, 2, 3, 4, 5)).silhouette).toBeLessThan(0.6)
})

it('leaves a lone object out of the silhouette, and divides two objects at once', () => {
  expect(findTwoClusters(onLine(0, 0, 5))).toMatchObject({ clusters: [[0, 1], [2]], silhouette: 1 })
  expect(findTwoClusters(onLine(0, 5))).toEqual({
    clusters: [[0], [1]],
    separation: 5,
    cohesion: 0,
    silhouette: 1,
  })
})

it('does not fail on identical objects', () => {
  const { clusters, silhouette } = findTwoClusters(onLine(2, 2, 2))
  expect(clusters[0]).toEqual([0, 1, 2])
  expect(clusters[1]).toEqual([])
  expect(silhouette).toBe(0)
})
