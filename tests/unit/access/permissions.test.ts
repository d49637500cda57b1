import { describe, expect, it } from 'vitest'
import { allow, holds } from '../../../lib/access/allow'
import { hasDuties } from '../../../lib/access/duties'
import { permissions } from '../../../lib/access/permissions'
import { type Actor, anyone, type Role, roles } from '../../../lib/shared/actor'
import { expectedPermissions } from '../../support/expected-permissions'

const actorWith = (role: Role): Actor => ({
  kind: 'user',
  id: 'somebody',
  name: 'Somebody',
  organisationId: 'org',
  roles: [role],
})

const expert: Actor = { ...anyone, kind: 'expert', id: 'expert', organisationId: 'org' }
const table = Object.entries(expectedPermissions)

it('has exactly the permissions written down in the test', () => {
  expect(Object.keys(permissions).sort()).toEqual(Object.keys(expectedPermissions).sort())
})

describe('holds', () => {
  it.each(table)('%s: exactly the roles written down', (name, { roles: expected }) => {
    const holders = roles.filter((role) => holds(actorWith(role), permissionNamed(name)))
    expect(holders).toEqual(
      expected === 'every' ? roles : roles.filter((role) => expected.includes(role)),
    )
  })

  it.each(table)('%s: a link holder and a visitor only where written down', (name, expected) => {
    const permission = permissionNamed(name)
    expect(holds(expert, permission)).toBe(expected.expert)
    expect(holds(anyone, permission)).toBe(expected.visitor)
  })

  it('gives a signed-in person without a role nothing but their own account', () => {
    const nobody: Actor = { ...actorWith('member'), roles: [] }
    const held = Object.keys(permissions).filter((name) => holds(nobody, permissionNamed(name)))
    expect(held.sort()).toEqual(
      table
        .filter(([, { roles: expected }]) => expected === 'every')
        .map(([name]) => name)
        .sort(),
    )
  })
})

describe('allow', () => {
  const subject = { organisationId: 'org', ownerId: 'somebody' }

  it('denies the right role in another organisation', () => {
    const { allows } = allow('people.manage')
    expect(allows(actorWith('administrator'), subject)).toBe(true)
    expect(allows(actorWith('administrator'), { organisationId: 'other' })).toBe(false)
  })

  it('denies the right role without the relation', () => {
    const { allows } = allow<typeof subject>(
      'account.own',
      (actor, { ownerId }) => actor.id === ownerId,
    )
    expect(allows(actorWith('member'), subject)).toBe(true)
    expect(allows(actorWith('member'), { ...subject, ownerId: 'another' })).toBe(false)
  })

  it('denies the relation without the role', () => {
    const { allows } = allow<typeof subject>('people.manage', () => true)
    expect(allows(actorWith('observer'), subject)).toBe(false)
  })
})

describe('hasDuties', () => {
  it('finds the roles that can do something in the product now, experts by invitation included', () => {
    const named = table.flatMap(([, { roles: expected }]) => (expected === 'every' ? [] : expected))
    expect(roles.filter((role) => hasDuties([role]))).toEqual(
      roles.filter((role) => role === 'weighting_expert' || named.includes(role)),
    )
  })
})

function permissionNamed(name: string) {
  const found = (Object.keys(permissions) as (keyof typeof permissions)[]).find(
    (key) => key === name,
  )
  if (!found) throw new Error(`no permission ${name}`)
  return found
}
