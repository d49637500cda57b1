import { expect, it } from 'vitest'
import {
  cellOf,
  levelWithoutTalk,
  needsDiscussion,
  type RatedCriterion,
} from '../../../../lib/selection/moderation/cell-rules'

const criterion = (wishes: Partial<RatedCriterion> = {}): RatedCriterion => ({
  id: 'c',
  code: '1.1',
  title: {},
  domainId: 'd',
  domain: 1,
  minimumValue: null,
  levels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((level) => ({
    level,
    value: level * 10,
    anchor: {},
  })),
  ...wishes,
})

const cell = (
  levels: readonly (number | null)[],
  wishes: Partial<RatedCriterion> = {},
  missing: readonly string[] = [],
) =>
  cellOf({
    bidId: 'b',
    criterion: criterion(wishes),
    scores: levels.map((level, place) => ({ evaluatorId: `e${place}`, level })),
    missing,
  })

it.each([
  { levels: [5, 5, 5], flags: [] },
  { levels: [5, 7], flags: [] },
  { levels: [5, 8], flags: ['spread'] },
  { levels: [0, 10], flags: ['spread'] },
  { levels: [5, null], flags: ['not-applicable'] },
  { levels: [null, null], flags: ['no-level'] },
  { levels: [], flags: ['no-level'] },
])('flags $levels as $flags', ({ levels, flags }) => {
  expect(cell(levels).flags).toEqual(flags)
})

it('asks for talk from exactly thirty per cent of the scale on, whatever its steps', () => {
  const tenths = [1, 1.1, 1.2, 1.3, 2].map((level) => ({ level, value: 0, anchor: {} }))
  expect(cell([1, 1.3], { levels: tenths }).flags).toEqual(['spread'])
  expect(cell([1, 1.2], { levels: tenths }).flags).toEqual([])
})

it('flags a least value that some levels meet and others miss, where meeting it exactly is enough', () => {
  expect(cell([5, 6], { minimumValue: 60 }).flags).toEqual(['minimum'])
  expect(cell([6, 7], { minimumValue: 60 }).flags).toEqual([])
  expect(cell([4, 5], { minimumValue: 60 }).flags).toEqual([])
})

it('names a missing score and asks for no talk because of it', () => {
  const found = cell([5, 5], {}, ['e9'])
  expect(found.flags).toEqual(['missing'])
  expect(needsDiscussion(found)).toBe(false)
})

it.each([
  { levels: [1, 2, 9], median: 2, mean: 4 },
  { levels: [1, 2], median: 1.5, mean: 1.5 },
  { levels: [null, 4], median: 4, mean: 4 },
  { levels: [null], median: null, mean: null },
])('keeps median $median and mean $mean of $levels', ({ levels, median, mean }) => {
  const found = cell(levels)
  expect(levelWithoutTalk(found, 'median')).toBe(median)
  expect(levelWithoutTalk(found, 'consensus')).toBe(median)
  expect(levelWithoutTalk(found, 'mean')).toBe(mean)
})
