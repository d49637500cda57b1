import { expect, it } from 'vitest'
import { groupWeightsCommand } from '../../../lib/cli/group-weights-command'

const example = {
  criteria: ['price', 'time', 'safety'],
  experts: [{ bestToOthers: [8, 2, 1], othersToWorst: [1, 5, 8] }],
}

it('works on the example that help shows', () => {
  expect(groupWeightsCommand.run(groupWeightsCommand.example)).toMatchObject({
    output: { individual: [{ id: 'Ana' }, { id: 'Rui' }] },
  })
})

it.each([
  ['no expert', { ...example, experts: [] }],
  ['a misspelt setting', { ...example, priorGama: [1, 1] }],
  ['a misspelt judgement', { ...example, experts: [{ bestToOther: [1], othersToWorst: [1] }] }],
  ['a prior of one number', { ...example, priorGamma: [1] }],
  ['half a draw', { ...example, draws: 1000.5 }],
  ['too few answers', { ...example, experts: [{ bestToOthers: [1], othersToWorst: [8] }] }],
])('refuses %s', (_, document) => {
  expect(() => groupWeightsCommand.run(document)).toThrow()
})
