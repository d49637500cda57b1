import { describe, expect, it } from 'vitest'
import {
  decideConfirmation,
  decideProposal,
  decideTakingBack,
  mayOpen,
  type OpeningFacts,
} from '../../../../lib/selection/opening/opening-rules'
import {
  type TenderState,
  tenderStates,
} from '../../../../lib/selection/procedure/tender-states-rules'

const closesAt = new Date('2026-07-01T12:00:00Z')
const after = new Date('2026-07-01T12:00:00Z')

const facts = (wishes: Partial<OpeningFacts> = {}): OpeningFacts => ({
  state: 'published',
  procedure: 'formal',
  lockVersion: 1,
  bidCount: 0,
  weightedCount: 2,
  undeclaredCount: 0,
  emptyDomainCount: 0,
  opensAt: new Date('2026-06-01T12:00:00Z'),
  closesAt,
  standstillStartsAt: null,
  remainingBids: 1,
  opening: null,
  ...wishes,
})

const standing = {
  proposedById: 'tomas',
  proposerName: 'Tomás Machava',
  proposedAt: after,
  confirmedById: null,
  presence: { place: 'Board room', names: ['Henrik Olsen'] },
  version: 1,
}

const tomas = { id: 'tomas', name: 'Tomás Machava' }
const samira = { id: 'samira', name: 'Samira Haddad' }

const codeOf = (result: { ok: boolean; failure?: { code: string } }) =>
  result.ok ? 'ok' : result.failure?.code

describe('envelopes may be opened', () => {
  const openable: Readonly<Record<'technical' | 'financial', readonly TenderState[]>> = {
    technical: ['published'],
    financial: ['technical_locked'],
  }

  it.each(['technical', 'financial'] as const)('%s ones from one state alone', (envelope) => {
    const stored = tenderStates.filter(
      (state) => !['receiving', 'closed', 'standstill'].includes(state),
    )
    const allowed = stored.filter((state) => mayOpen(facts({ state }), envelope, after).ok)
    expect(allowed).toEqual(openable[envelope])
  })

  it('not a millisecond before the closing, and not in a light procedure', () => {
    const early = new Date(closesAt.getTime() - 1)
    expect(codeOf(mayOpen(facts(), 'technical', early))).toBe('closing-not-reached')
    expect(codeOf(mayOpen(facts(), 'financial', early))).toBe('closing-not-reached')
    expect(codeOf(mayOpen(facts({ procedure: 'light' }), 'technical', after))).toBe('wrong-state')
  })

  it('where something is left to open, of prices', () => {
    const none = facts({ state: 'technical_locked', remainingBids: 0 })
    expect(codeOf(mayOpen(none, 'financial', after))).toBe('no-bid-left')
  })
})

describe('a proposal', () => {
  const propose = (attendees: string, wishes: Partial<OpeningFacts> = {}) =>
    decideProposal(
      facts(wishes),
      { envelope: 'technical', place: 'Board room', attendees },
      tomas,
      after,
    )

  it('keeps each name once, without the one who proposes', () => {
    const names = 'Henrik Olsen\nhenrik  olsen\nTOMÁS MACHAVA\nLeonor Nunes'
    expect(propose(names)).toEqual({
      ok: true,
      value: { place: 'Board room', names: ['Henrik Olsen', 'Leonor Nunes'] },
    })
  })

  it('needs somebody else, and stands alone', () => {
    expect(codeOf(propose('Tomás Machava'))).toBe('invalid-input')
    expect(codeOf(propose('Henrik Olsen', { opening: standing }))).toBe('already-done')
  })
})

describe('a confirmation', () => {
  const confirm = (person = samira, version = 1, opening = standing) =>
    decideConfirmation(facts({ opening }), { envelope: 'technical', version }, person, after)

  it('is by another person, of the proposal as it was seen', () => {
    expect(codeOf(confirm())).toBe('ok')
    expect(codeOf(confirm(tomas))).toBe('second-person-needed')
    expect(codeOf(confirm(samira, 2))).toBe('stale-version')
  })

  it('needs a third person who is neither of the two', () => {
    const presence = { place: 'Board room', names: ['samira haddad'] }
    expect(codeOf(confirm(samira, 1, { ...standing, presence }))).toBe('second-person-needed')
  })
})

it('a proposal is taken back as it was seen, and never once it was confirmed', () => {
  expect(codeOf(decideTakingBack({ opening: standing }, 1))).toBe('ok')
  expect(codeOf(decideTakingBack({ opening: standing }, 2))).toBe('stale-version')
  expect(codeOf(decideTakingBack({ opening: null }, 1))).toBe('stale-version')
  const confirmed = { ...standing, confirmedById: 'samira' }
  expect(codeOf(decideTakingBack({ opening: confirmed }, 1))).toBe('wrong-state')
})
