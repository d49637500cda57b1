import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type ArrangementSubject,
  decideArrangement,
  moveDomain,
  placeCriterion,
  stepCriterion,
} from '../../../../lib/selection/criteria/criteria-tree-rules'

const tree = [
  { id: 'A', criteria: [{ id: 'a1' }, { id: 'a2' }] },
  { id: 'B', criteria: [] },
  { id: 'C', criteria: [{ id: 'c1' }] },
]
const drawn = (domains: readonly { id: string; criteria: readonly { id: string }[] }[]) =>
  domains
    .map(({ id, criteria }) => `${id}:${criteria.map((criterion) => criterion.id).join('')}`)
    .join(' ')

it('moves a domain, and stops at the ends', () => {
  expect(drawn(moveDomain(tree, 'A', 1))).toBe('B: A:a1a2 C:c1')
  expect(moveDomain(tree, 'A', -1)).toBe(tree)
  expect(moveDomain(tree, 'C', 1)).toBe(tree)
})

it('steps a criterion through its domain and on into the next one', () => {
  expect(drawn(stepCriterion(tree, 'a1', 1))).toBe('A:a2a1 B: C:c1')
  expect(drawn(stepCriterion(tree, 'a2', 1))).toBe('A:a1 B:a2 C:c1')
  expect(drawn(stepCriterion(tree, 'c1', -1))).toBe('A:a1a2 B:c1 C:')
  expect(stepCriterion(tree, 'a1', -1)).toBe(tree)
  expect(stepCriterion(tree, 'c1', 1)).toBe(tree)
})

it('puts a criterion anywhere, counting places without it', () => {
  expect(drawn(placeCriterion(tree, 'a1', { domainId: 'C', index: 0 }))).toBe('A:a2 B: C:a1c1')
  expect(drawn(placeCriterion(tree, 'a1', { domainId: 'A', index: 99 }))).toBe('A:a2a1 B: C:c1')
})

it('changes nothing for ids it does not know', () => {
  expect(placeCriterion(tree, 'x', { domainId: 'A', index: 0 })).toBe(tree)
  expect(placeCriterion(tree, 'a1', { domainId: 'X', index: 0 })).toBe(tree)
  expect(stepCriterion(tree, 'x', 1)).toBe(tree)
  expect(moveDomain(tree, 'X', 1)).toBe(tree)
})

it('never loses or doubles a criterion', () => {
  const move = fc.record({
    id: fc.constantFrom('a1', 'a2', 'c1', 'x'),
    domainId: fc.constantFrom('A', 'B', 'C', 'X'),
    index: fc.integer({ min: -2, max: 5 }),
    step: fc.constantFrom(1 as const, -1 as const),
  })
  fc.assert(
    fc.property(fc.array(move), (moves) => {
      const end = moves.reduce<readonly (typeof tree)[number][]>(
        (domains, { id, step, ...target }) =>
          stepCriterion(placeCriterion(domains, id, target), id, step),
        tree,
      )
      const ids = end.flatMap(({ criteria }) => criteria.map((criterion) => criterion.id))
      expect(ids.sort()).toEqual(['a1', 'a2', 'c1'])
    }),
  )
})

const subject = (wishes: Partial<ArrangementSubject> = {}): ArrangementSubject => ({
  organisationId: 'org',
  tenderId: 'tender',
  state: 'draft',
  lockVersion: 0,
  version: 2,
  domains: [
    { id: 'A', criteria: Array.from({ length: 9 }, (_, i) => ({ id: `a${i}`, kind: 'weighted' })) },
    {
      id: 'B',
      criteria: [
        { id: 'b', kind: 'weighted' },
        { id: 'k', kind: 'knock_out' },
      ],
    },
  ],
  ...wishes,
})
const nine = Array.from({ length: 9 }, (_, i) => `a${i}`)
const order = (a: readonly string[], b: readonly string[]) => ({
  tenderId: 'tender',
  version: 2,
  domains: [
    { id: 'B', criterionIds: [...b] },
    { id: 'A', criterionIds: [...a] },
  ],
})

it('accepts any order of the same tree', () => {
  expect(decideArrangement(subject(), order([...nine, 'k'], ['b'])).ok).toBe(true)
})

it.each([
  ['stale-version', subject({ version: 3 }), order(nine, ['b', 'k'])],
  ['stale-version', subject(), order(nine, ['b'])],
  ['stale-version', subject(), order(nine, ['b', 'b'])],
  ['stale-version', subject(), order(nine, ['b', 'other'])],
  ['too-many-in-set', subject(), order([...nine, 'b'], ['k'])],
  ['weights-locked', subject({ lockVersion: 1 }), order(nine, ['b', 'k'])],
  ['wrong-state', subject({ state: 'result' }), order(nine, ['b', 'k'])],
])('refuses an order with %s', (code, given, input) => {
  expect(decideArrangement(given, input)).toMatchObject({ failure: { code } })
})
