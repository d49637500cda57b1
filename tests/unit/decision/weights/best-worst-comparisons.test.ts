import { expect, it } from 'vitest'
import {
  bestOverWorst,
  comparedCriteria,
  withBestOverWorst,
} from '../../../../lib/decision/weights/best-worst-comparisons'

const answers = {
  best: 1,
  worst: 3,
  bestToOthers: [2, 1, null, 9, 4],
  othersToWorst: [5, 8, 3, 1, 2],
}

it('counts as compared only what lies between best and worst and has both answers', () => {
  expect(comparedCriteria(answers)).toEqual([
    { position: 0, fromBest: 2, overWorst: 5 },
    { position: 4, fromBest: 4, overWorst: 2 },
  ])
})

it('reads best over worst from both arrays, the best-to-others answer first', () => {
  expect(bestOverWorst(answers)).toEqual([9, 8])
  expect(bestOverWorst({ ...answers, bestToOthers: [2, 1, null, null, 4] })).toEqual([8])
})

it('sets best over worst in both arrays and leaves the given answers alone', () => {
  const changed = withBestOverWorst(answers, 7)
  expect(bestOverWorst(changed)).toEqual([7, 7])
  expect(comparedCriteria(changed)).toEqual(comparedCriteria(answers))
  expect(bestOverWorst(answers)).toEqual([9, 8])
})
