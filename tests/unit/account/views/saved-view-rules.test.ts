import { expect, it } from 'vitest'
import {
  mayChangeView,
  mayDeleteView,
  mayReadRegister,
} from '../../../../lib/account/views/saved-view-rules'
import type { Actor, Role } from '../../../../lib/shared/actor'

const actor = (id: string, ...roles: readonly Role[]): Actor => ({
  kind: 'user',
  id,
  name: id,
  organisationId: 'org',
  roles,
})

const owner = actor('owner', 'observer')
const colleague = actor('colleague', 'observer')
const administrator = actor('administrator', 'administrator')

const own = { register: 'administration.audit', ownerId: 'owner', shared: false } as const
const shared = { ...own, shared: true }

it('lets those see the views of a list who may read the list', () => {
  expect(mayReadRegister(colleague, 'administration.audit')).toBe(true)
  expect(mayReadRegister(colleague, 'administration.people')).toBe(false)
  expect(mayReadRegister(actor('applicant', 'applicant_user'), 'selection.tenders')).toBe(false)
})

it('lets nobody but the owner change a view, shared or not', () => {
  expect(mayChangeView(owner, own)).toBe(true)
  expect(mayChangeView(owner, shared)).toBe(true)
  expect(mayChangeView(colleague, shared)).toBe(false)
  expect(mayChangeView(administrator, shared)).toBe(false)
})

it('lets the owner change nothing about a list that they may no longer read', () => {
  expect(mayChangeView(actor('owner', 'evaluator'), own)).toBe(false)
})

it('lets an administrator delete what is shared, and nothing of somebody’s own', () => {
  expect(mayDeleteView(administrator, shared)).toBe(true)
  expect(mayDeleteView(administrator, own)).toBe(false)
  expect(mayDeleteView(colleague, shared)).toBe(false)
  expect(mayDeleteView(owner, own)).toBe(true)
})
