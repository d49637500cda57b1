import { describe, expect, it } from 'vitest'
import {
  type CriterionSubject,
  decideCriterionEdit,
  decideCriterionRemoval,
  decideNewCriterion,
} from '../../../../lib/selection/criteria/criterion-rules'
import type { CriterionContent } from '../../../../lib/selection/criteria/criterion-schema'

const aCriterion = (wishes: Partial<CriterionSubject> = {}): CriterionSubject => ({
  organisationId: 'org',
  tenderId: 'tender',
  state: 'draft',
  lockVersion: 0,
  domainId: 'domain',
  takenCodes: ['1.1', '1.2'],
  weightedBeside: 2,
  nextPosition: 2,
  criterionId: 'criterion',
  version: 5,
  kind: 'weighted',
  code: '1.3',
  dependents: { weights: 0, evidence: 0, ratings: 0 },
  ...wishes,
})
const content = (wishes: Partial<CriterionContent> = {}): CriterionContent => ({
  code: '1.3',
  kind: 'weighted',
  title: { en: 'Hospitals' },
  description: {},
  unit: {},
  evidenceRequired: {},
  valueFunction: { kind: 'linear', zeroAt: 0, hundredAt: 10 },
  knockOut: { kind: 'is-true' },
  minimumValue: 40,
  ...wishes,
})
const edit = (wishes: Partial<CriterionContent> = {}, version = 5) => ({
  criterionId: 'criterion',
  version,
  content: content(wishes),
})

describe('a new criterion', () => {
  it('goes to the end of its domain without what does not belong to its kind', () => {
    expect(decideNewCriterion(aCriterion(), content())).toEqual({
      ok: true,
      value: {
        tenderId: 'tender',
        domainId: 'domain',
        position: 2,
        content: { ...content(), knockOut: null },
      },
    })
    expect(decideNewCriterion(aCriterion(), content({ kind: 'knock_out' }))).toMatchObject({
      value: {
        content: { valueFunction: null, minimumValue: null, knockOut: { kind: 'is-true' } },
      },
    })
  })

  it('may be undeclared', () => {
    expect(decideNewCriterion(aCriterion(), content({ valueFunction: null })).ok).toBe(true)
  })

  it.each([
    ['weights-locked', { lockVersion: 1 }],
    ['wrong-state', { state: 'evaluation' }],
    ['too-many-in-set', { weightedBeside: 9 }],
    ['code-taken', { takenCodes: ['1.3'] }],
  ] as const)('is refused with %s', (code, wishes) => {
    expect(decideNewCriterion(aCriterion(wishes), content())).toMatchObject({ failure: { code } })
  })

  it('may be a tenth in its domain if it is a knock-out: experts do not weigh those', () => {
    const crowded = aCriterion({ weightedBeside: 9 })
    expect(decideNewCriterion(crowded, content({ kind: 'knock_out' })).ok).toBe(true)
  })

  it('names the flaw of a value function and where it is', () => {
    const valueFunction = {
      kind: 'formula',
      expression: '100 * paid /',
      variables: ['paid'],
    } as const
    expect(decideNewCriterion(aCriterion(), content({ valueFunction }))).toMatchObject({
      failure: {
        code: 'invalid-input',
        fields: {
          'content.valueFunction.expression': expect.stringMatching(
            /^tenders\.valueProblem\.formulaSyntax\?position=\d+$/,
          ),
        },
      },
    })
  })
})

describe('an edit', () => {
  it('is refused when somebody saved meanwhile', () => {
    expect(decideCriterionEdit(aCriterion(), edit({}, 4))).toMatchObject({
      failure: { code: 'stale-version' },
    })
  })

  it.each([
    ['weights-locked', { lockVersion: 2 }],
    ['wrong-state', { state: 'result' }],
  ] as const)('is refused with %s', (code, wishes) => {
    expect(decideCriterionEdit(aCriterion(wishes), edit())).toMatchObject({ failure: { code } })
  })

  it('keeps the kind of a criterion that weights, evidence or ratings hang on', () => {
    const inUse = aCriterion({ dependents: { weights: 2, evidence: 0, ratings: 0 } })
    expect(decideCriterionEdit(inUse, edit({ kind: 'knock_out' }))).toMatchObject({
      failure: { fields: { 'content.kind': 'tenders.validation.kindInUse' } },
    })
    expect(decideCriterionEdit(aCriterion(), edit({ kind: 'knock_out' })).ok).toBe(true)
    expect(decideCriterionEdit(inUse, edit({ minimumValue: 60 })).ok).toBe(true)
  })
})

describe('a removal', () => {
  const inUse = aCriterion({ dependents: { weights: 2, evidence: 7, ratings: 0 } })
  const removal = {
    criterionId: 'criterion',
    version: 5,
    loses: { weights: 2, evidence: 7, ratings: 0 },
  }

  it('is allowed when the person saw all that is lost', () => {
    expect(decideCriterionRemoval(inUse, removal)).toMatchObject({
      ok: true,
      value: { code: '1.3', loses: { weights: 2, evidence: 7 } },
    })
  })

  it('is refused when more hangs on it by now than the person was shown', () => {
    const loses = { weights: 2, evidence: 6, ratings: 0 }
    expect(decideCriterionRemoval(inUse, { ...removal, loses })).toMatchObject({
      failure: { code: 'stale-version' },
    })
  })

  it('is refused once weights are locked', () => {
    expect(decideCriterionRemoval({ ...inUse, lockVersion: 1 }, removal)).toMatchObject({
      failure: { code: 'weights-locked' },
    })
  })
})
