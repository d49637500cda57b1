import { expect, it } from 'vitest'
import { measureDisagreement } from '../../../../lib/decision/group/disagreement'
import decision from '../../../fixtures/published/decision-cases.json'
import { bayesianCases } from '../../../support/group-answers'

const [eight, contested] = bayesianCases.map(({ input }) => input.experts)
const price = { bestToOthers: [1, 4, 9], othersToWorst: [9, 3, 1] }
const quality = { bestToOthers: [9, 4, 1], othersToWorst: [1, 3, 9] }
const service = { bestToOthers: [4, 1, 9], othersToWorst: [3, 9, 1] }

it("has the published Kendall's W, corrected for ties", () => {
  const { kendallW, raters } = measureDisagreement(eight ?? [])
  expect(kendallW).toBeCloseTo(decision.group_8criteria_6dm.kendall_W, 10)
  expect(raters).toBe(6)
})

it('names the two camps of opposed experts and says that the mean stands for nobody', () => {
  const { code, camps, note, split, nearestToMean } = measureDisagreement(contested ?? [])
  expect(code).toBe('camps')
  expect(camps).toEqual([
    ['expert-1', 'expert-2'],
    ['expert-3', 'expert-4'],
  ])
  expect(split?.separation).toBeGreaterThan(0.5)
  expect(nearestToMean).toBeGreaterThan(0.25)
  expect(note).toContain('stands for nobody')
  expect(note).toContain('expert-1, expert-2 against expert-3, expert-4')
})

it('sees no camps in a group that differs without dividing', () => {
  const { code, camps, note } = measureDisagreement(eight ?? [])
  expect(code).toBe('some-disagreement')
  expect(camps).toEqual([])
  expect(note).toContain('The 6 experts differ')
})

it.each([
  { name: 'one expert', experts: [price], code: 'single-expert', camps: [] },
  { name: 'identical experts', experts: [price, price, price], code: 'agreement', camps: [] },
  {
    name: 'two opposed experts',
    experts: [price, quality],
    code: 'camps',
    camps: [['expert-1'], ['expert-2']],
  },
  {
    name: 'one against four',
    experts: [price, price, quality, price, price],
    code: 'lone-dissenter',
    camps: [['expert-1', 'expert-2', 'expert-4', 'expert-5'], ['expert-3']],
  },
  {
    name: 'three against two, with ids',
    experts: [
      { ...price, id: 'Ana' },
      { ...quality, id: 'Rui' },
      { ...price, id: 'Eva' },
      { ...quality, id: 'Tom' },
      { ...price, id: 'Lia' },
    ],
    code: 'camps',
    camps: [
      ['Ana', 'Eva', 'Lia'],
      ['Rui', 'Tom'],
    ],
  },
  {
    name: 'everyone for something else',
    experts: [price, quality, service],
    code: 'strong-disagreement',
    camps: [],
  },
])('says $code of $name', ({ experts, code, camps }) => {
  const disagreement = measureDisagreement(experts)
  expect(disagreement.code).toBe(code)
  expect(disagreement.camps).toEqual(camps)
  expect(disagreement.note.length).toBeGreaterThan(20)
})

it('has no W for one expert, and W = 1 for identical ones', () => {
  expect(measureDisagreement([price]).kendallW).toBeNull()
  expect(measureDisagreement([price, price]).kendallW).toBe(1)
})

it('has no W where nobody tells the criteria apart', () => {
  const indifferent = { bestToOthers: [1, 1, 1], othersToWorst: [1, 1, 1] }
  const { kendallW, code } = measureDisagreement([indifferent, indifferent])
  expect(kendallW).toBeNull()
  expect(code).toBe('agreement')
})
