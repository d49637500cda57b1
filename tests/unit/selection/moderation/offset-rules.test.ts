import { expect, it } from 'vitest'
import { cellOf, type RatedCriterion } from '../../../../lib/selection/moderation/cell-rules'
import { evaluatorOffsets, evaluatorRanks } from '../../../../lib/selection/moderation/offset-rules'

const criterion: RatedCriterion & { readonly weight: number } = {
  id: 'c',
  code: '1.1',
  title: {},
  domainId: 'd',
  domain: 1,
  minimumValue: null,
  levels: [0, 1, 2].map((level) => ({ level, value: level * 50, anchor: {} })),
  weight: 1,
}

/** Strict gives one level less than kind on every bid; the third scores the first bid alone. */
const cells = [
  [0, 1, 1],
  [1, 2, null],
].map((levels, bid) =>
  cellOf({
    bidId: `b${bid}`,
    criterion,
    scores: levels.flatMap((level, place) =>
      bid === 1 && place === 2 ? [] : [{ evaluatorId: `e${place}`, level }],
    ),
    missing: [],
  }),
)

it('tells how far each stands from the mean of those who scored the same cells', () => {
  const [strict, kind, third, none] = evaluatorOffsets(cells, [criterion], ['e0', 'e1', 'e2', 'e3'])
  expect(strict?.offset).toBeCloseTo((-100 / 3 - 25) / 2, 10)
  expect(kind?.offset).toBeCloseTo((50 / 3 + 25) / 2, 10)
  expect(third).toMatchObject({ cells: 1 })
  expect(none).toEqual({ evaluatorId: 'e3', offset: null, cells: 0 })
})

it('orders the bids by one evaluator’s own scores, and leaves out what they did not score', () => {
  expect(evaluatorRanks(cells, [criterion], ['b0', 'b1'], 'e0')).toEqual([2, 1])
  expect(evaluatorRanks(cells, [criterion], ['b0', 'b1'], 'e2')).toEqual([1, null])
})
