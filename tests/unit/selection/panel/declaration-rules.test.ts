import { describe, expect, it } from 'vitest'
import {
  type DeclarationSubject,
  decideDeclaration,
  decideReview,
  type ReviewSubject,
  reviewOutcomes,
} from '../../../../lib/selection/panel/declaration-rules'

const subject = (change: Partial<DeclarationSubject> = {}): DeclarationSubject => ({
  state: 'technical_opened',
  procedure: 'formal',
  organisationId: 'o',
  tenderId: 't',
  reference: 'T-1',
  isAsked: true,
  declaration: { id: 'd', state: 'requested', version: 1 },
  ...change,
})

const none = { tenderId: 't', bidId: 'a', outcome: 'none', text: 'left over', version: 1 } as const

describe('what a member says', () => {
  it('a denial keeps no words', () => {
    const said = decideDeclaration(subject(), none)
    expect(said.ok && said.value.text).toBe('')
  })

  it('where nobody asked yet, the first word makes the declaration', () => {
    const said = decideDeclaration(subject({ declaration: null }), { ...none, version: 0 })
    expect(said.ok && said.value.declarationId).toBe(null)
  })

  it.each([
    ['stale-version', subject(), { ...none, version: 2 }],
    ['wrong-state', subject({ state: 'awarded' }), none],
    ['wrong-state', subject({ procedure: 'light' }), none],
    ['wrong-state', subject({ declaration: { id: 'd', state: 'declared', version: 1 } }), none],
    ['wrong-state', subject({ declaration: { id: 'd', state: 'none', version: 1 } }), none],
  ] as const)('is refused with %s', (code, from, input) => {
    expect(decideDeclaration(from, input)).toEqual({ ok: false, failure: { code } })
  })

  it('a link that comes up after scoring is taken', () => {
    const said = decideDeclaration(
      subject({ state: 'scoring', declaration: { id: 'd', state: 'none', version: 3 } }),
      { ...none, outcome: 'declared', text: 'My sister now works there.', version: 3 },
    )
    expect(said.ok && said.value.outcome).toBe('declared')
  })
})

const review = (change: Partial<ReviewSubject> = {}): ReviewSubject => ({
  state: 'technical_opened',
  procedure: 'formal',
  organisationId: 'o',
  tenderId: 't',
  reference: 'T-1',
  recusal: 'tender',
  declarationId: 'd',
  userId: 'amina',
  bidId: 'a',
  declarationState: 'declared',
  declarationVersion: 2,
  ...change,
})

const removal = { declarationId: 'd', version: 2, outcome: 'removed', reason: 'Too close' } as const

describe('what a reviewer decides', () => {
  it('a recusal voids every card, or those of the bid alone, as published', () => {
    const reach = (change: Partial<ReviewSubject>) => {
      const decided = decideReview(review(change), removal)
      return decided.ok && decided.value.voids
    }
    expect(reach({})).toBe('all')
    expect(reach({ recusal: 'bid' })).toBe('bid')
    expect(reach({ recusal: 'bid', bidId: null })).toBe('all')
  })

  it('clearing voids nothing', () => {
    const decided = decideReview(review(), { ...removal, outcome: 'cleared' })
    expect(decided.ok && decided.value.voids).toBe('none')
  })

  it.each([
    ['stale-version', review({ declarationVersion: 3 })],
    ['wrong-state', review({ declarationState: 'none' })],
    ['wrong-state', review({ declarationState: 'removed' })],
    ['wrong-state', review({ state: 'technical_locked' })],
    ['wrong-state', review({ state: 'cancelled' })],
  ] as const)('is refused with %s', (code, from) => {
    expect(decideReview(from, removal)).toEqual({ ok: false, failure: { code } })
  })

  it('a member is kept off one bid only where that is published, before there are cards', () => {
    const offers = (change: Partial<ReviewSubject>) =>
      reviewOutcomes(review(change)).includes('restricted')
    expect(offers({ recusal: 'bid' })).toBe(true)
    expect(offers({ recusal: 'tender' })).toBe(false)
    expect(offers({ recusal: 'bid', bidId: null })).toBe(false)
    expect(offers({ recusal: 'bid', state: 'scoring' })).toBe(false)
    expect(reviewOutcomes(review({ state: 'combined' }))).toEqual(['cleared'])
  })
})
