import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  labelledLines,
  leadChanges,
  orderAt,
  type ScoreLine,
  scoreAt,
} from '../../../../components/charts/geometry-lines'

const line = (letter: string, atNone: number, atAll: number): ScoreLine => ({
  letter,
  name: letter,
  atNone,
  atAll,
})

test('marks where the lead passes from one bid to the next', () => {
  const changes = leadChanges([line('A', 60, 100), line('B', 80, 60), line('C', 10, 20)])
  expect(changes).toHaveLength(1)
  expect(changes[0]).toMatchObject({ from: 'B', to: 'A' })
  expect(changes[0]?.weight).toBeCloseTo(1 / 3, 12)
  expect(changes[0]?.score).toBeCloseTo(220 / 3, 10)
})

test('reports no change where one bid leads throughout, where all are equal, and without bids', () => {
  expect(leadChanges([line('A', 80, 90), line('B', 70, 60)])).toEqual([])
  expect(leadChanges([line('A', 50, 50), line('B', 50, 50)])).toEqual([])
  expect(leadChanges([])).toEqual([])
})

test('always names the bid that is really first on both sides of a change', () => {
  const score = fc.integer({ min: 0, max: 100 })
  const lines = fc
    .array(fc.tuple(score, score), { minLength: 1, maxLength: 12 })
    .map((ends) => ends.map(([none, all], index) => line(String(index), none, all)))
  fc.assert(
    fc.property(lines, (all) => {
      const changes = leadChanges(all)
      const borders = [0, ...changes.map(({ weight }) => weight), 1]
      for (const [index, from] of borders.slice(0, -1).entries()) {
        const middle = (from + (borders[index + 1] ?? 1)) / 2
        const leader = index === 0 ? (changes[0]?.from ?? null) : changes[index - 1]?.to
        const best = orderAt(all, middle)[0]
        const claimed = all.find(({ letter }) => letter === leader) ?? best
        if (!claimed || !best) throw new Error('a line is missing')
        expect(scoreAt(claimed, middle)).toBeCloseTo(scoreAt(best, middle), 8)
      }
    }),
  )
})

test('names the leaders first and leaves out letters that would cover them', () => {
  const named = labelledLines(
    [line('A', 0, 50), line('B', 100, 50.5), line('C', 20, 90)],
    new Set(['A']),
  )
  expect(named.map(({ letter }) => letter)).toEqual(['A', 'C'])
})
