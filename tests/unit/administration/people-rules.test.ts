import { describe, expect, it } from 'vitest'
import { changeAccess, type PersonFacts } from '../../../lib/administration/people-rules'

const aPerson = (facts: Partial<PersonFacts> = {}): PersonFacts => ({
  organisationId: 'org',
  userId: 'amina',
  version: 3,
  roles: ['evaluator'],
  isActive: true,
  otherAdministrators: 1,
  ...facts,
})

const lastAdministrator = aPerson({ roles: ['administrator'], otherAdministrators: 0 })

describe('changeAccess', () => {
  it('keeps the state when the roles change, and the roles when the state changes', () => {
    expect(changeAccess(aPerson(), { version: 3, roles: ['observer'] })).toEqual({
      ok: true,
      value: { userId: 'amina', version: 3, roles: ['observer'], isActive: true },
    })
    expect(changeAccess(aPerson(), { version: 3, isActive: false })).toMatchObject({
      value: { roles: ['evaluator'], isActive: false },
    })
  })

  it.each([
    ['stale-version', aPerson(), { version: 2, isActive: false }],
    ['nothing-to-do', aPerson(), { version: 3, roles: ['evaluator'] as const }],
    ['nothing-to-do', aPerson(), { version: 3, isActive: true }],
    ['last-administrator', lastAdministrator, { version: 3, isActive: false }],
    ['last-administrator', lastAdministrator, { version: 3, roles: ['observer'] as const }],
  ])('refuses with %s', (code, person, wish) => {
    expect(changeAccess(person, wish)).toEqual({ ok: false, failure: { code } })
  })

  it('lets the last administrator take another role beside', () => {
    const wish = { version: 3, roles: ['administrator', 'observer'] as const }
    expect(changeAccess(lastAdministrator, wish).ok).toBe(true)
  })

  it('lets an administrator go while another is there', () => {
    const administrator = aPerson({ roles: ['administrator'] })
    expect(changeAccess(administrator, { version: 3, isActive: false }).ok).toBe(true)
  })

  it('does not mistake a deactivated administrator for the last one', () => {
    const former = aPerson({ roles: ['administrator'], isActive: false, otherAdministrators: 0 })
    expect(changeAccess(former, { version: 3, roles: ['observer'] }).ok).toBe(true)
  })
})
