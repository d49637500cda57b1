import { describe, expect, test } from 'vitest'
import {
  decideGroupWeights,
  type RecordedPanel,
} from '../../../../lib/selection/weights/group-weight-rules'
import {
  decidePanelJob,
  dividePanel,
  meanWeightsOf,
  type Panel,
  type PanelExpert,
  panelJobOf,
} from '../../../../lib/selection/weights/panel-rules'
import { anItem } from '../../../support/question-sets'

const domains = [{ ...anItem('one', 1), criteria: [anItem('a', 1), anItem('b', 1)] }]

const anExpert = (id: string, best: 'a' | 'b', times: number): PanelExpert => {
  const worst = best === 'a' ? 'b' : 'a'
  const answers = { bestToOthers: { [worst]: times }, othersToWorst: {}, kept: [] }
  return { id, name: id, sheets: [{ questionSet: 'one', best, worst, ...answers, version: 1 }] }
}

const panel: Panel = {
  organisationId: 'org',
  tenderId: 'tender',
  domains,
  isRevealed: true,
  experts: [anExpert('x', 'a', 3), anExpert('y', 'b', 3)],
  outdated: [],
}

test('group weights wait until the answers are revealed and somebody has sent any', () => {
  expect(decidePanelJob({ ...panel, isRevealed: false })).toMatchObject({
    failure: { code: 'answers-sealed' },
  })
  expect(decidePanelJob({ ...panel, experts: [] })).toMatchObject({
    failure: { code: 'nothing-to-do' },
  })
})

test('the same answers make the same job', () => {
  expect(panelJobOf(panel)).toEqual(panelJobOf({ ...panel, experts: [...panel.experts] }))
  expect(panelJobOf(panel).questionSets).toEqual([
    {
      id: 'one',
      items: ['a', 'b'],
      experts: [
        { id: 'x', bestToOthers: [1, 3], othersToWorst: [3, 1] },
        { id: 'y', bestToOthers: [3, 1], othersToWorst: [1, 3] },
      ],
    },
  ])
})

test('two mirrored opinions average to a half each', () => {
  const { criterionIds, arithmetic, geometric } = meanWeightsOf(panel)
  expect(criterionIds).toEqual(['a', 'b'])
  for (const weight of [...arithmetic, ...geometric]) expect(weight).toBeCloseTo(0.5, 12)
})

test('sets apart whose answers no longer cover what is asked', () => {
  const more = [{ ...anItem('one', 1), criteria: [anItem('a'), anItem('b'), anItem('c')] }]
  const { experts, outdated } = dividePanel(more, panel.experts)
  expect(experts).toEqual([])
  expect(outdated.map(({ id }) => id)).toEqual(['x', 'y'])
})

describe('recording what was computed', () => {
  const recorded: RecordedPanel = {
    ...panel,
    inputHash: 'h1',
    state: 'weighing',
    nextPosition: 3,
    computed: [],
  }
  const result = {
    criterionIds: ['a', 'b'],
    draws: [[0.4, 0.6]],
    global: { mean: [0.4, 0.6], lower: [0.2, 0.4], upper: [0.6, 0.8] },
    questionSets: [],
  }
  const methodsOf = (computed: RecordedPanel['computed']) => {
    const decision = decideGroupWeights({ ...recorded, computed }, { inputHash: 'h1', result })
    return decision.ok
      ? decision.value.sets.map(({ method, replaces }) => [method, replaces])
      : null
  }

  test('is refused when answers changed while it ran', () => {
    expect(decideGroupWeights(recorded, { inputHash: 'h0', result })).toMatchObject({
      failure: { code: 'stale-version' },
    })
  })

  test('makes the group weights and both means', () => {
    expect(methodsOf([])).toEqual([
      ['bayesian_best_worst', null],
      ['arithmetic_mean', null],
      ['geometric_mean', null],
    ])
  })

  test('takes the place of what was computed from other answers', () => {
    const before = { method: 'geometric_mean', isLocked: false, inputHash: 'h0' } as const
    expect(methodsOf([{ ...before, weightSetId: 'old' }])).toContainEqual(['geometric_mean', 'old'])
  })

  test('stands beside a set that was ever official', () => {
    const official = { method: 'geometric_mean', isLocked: true, inputHash: 'h0' } as const
    expect(methodsOf([{ ...official, weightSetId: 'old' }])).toContainEqual([
      'geometric_mean',
      null,
    ])
  })

  test('leaves a set of the same answers alone', () => {
    const same = { method: 'arithmetic_mean', isLocked: true, inputHash: 'h1' } as const
    const methods = methodsOf([{ ...same, weightSetId: 'old' }])?.map(([method]) => method)
    expect(methods).toEqual(['bayesian_best_worst', 'geometric_mean'])
  })
})
