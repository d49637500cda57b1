import { beforeEach, expect, it } from 'vitest'
import { changeView } from '../../../lib/account/views/change-view'
import { deleteView } from '../../../lib/account/views/delete-view'
import { listViews } from '../../../lib/account/views/list-views'
import { saveView } from '../../../lib/account/views/save-view'
import { mostViews } from '../../../lib/account/views/saved-view-rules'
import { db } from '../../../lib/platform/db'
import { actAs, type TestPerson } from '../../support/as-actor'
import { aUser, auditOf } from '../../support/test-database'

const register = 'selection.tenders'
const wish = { register, name: 'Drafts', query: 'page=2&is-state=draft&colour=red', shared: false }

let owner: Required<TestPerson>
let colleague: Required<TestPerson>
let administrator: Required<TestPerson>

beforeEach(async () => {
  owner = await aUser({ name: 'Tomás', roles: ['procurement_officer'] })
  const { organisationId } = owner
  colleague = await aUser({ name: 'Amina', roles: ['evaluator'], organisationId })
  administrator = await aUser({ name: 'Nadia', roles: ['administrator'], organisationId })
  actAs(owner)
})

async function saved(wishes: Partial<typeof wish> = {}): Promise<string> {
  const result = await saveView({ ...wish, ...wishes })
  if (!result.ok) throw new Error(result.failure.code)
  return result.value.viewId
}

async function seenBy(person: TestPerson) {
  actAs(person)
  const result = await listViews({ register })
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

const refused = (code: string) => ({ ok: false, failure: { code } })

it('keeps what the list knows, for the person alone', async () => {
  const id = await saved()
  expect(await seenBy(owner)).toEqual([
    {
      id,
      name: 'Drafts',
      query: 'is-state=draft',
      shared: false,
      version: 1,
      isOwn: true,
      ownerName: 'Tomás',
      canDelete: true,
    },
  ])
  expect(await seenBy(colleague)).toEqual([])
  expect(await seenBy(administrator)).toEqual([])
})

it('shows a shared view to colleagues who may read the list, and to nobody elsewhere', async () => {
  await saved({ shared: true })
  expect(await seenBy(colleague)).toMatchObject([
    { name: 'Drafts', isOwn: false, ownerName: 'Tomás', canDelete: false },
  ])
  expect(await seenBy(await aUser({ roles: ['administrator'] }))).toEqual([])
  actAs(await aUser({ roles: ['applicant_user'], organisationId: owner.organisationId }))
  expect(await listViews({ register })).toEqual(refused('not-found'))
})

it('keeps no view of a list that the person may not read', async () => {
  expect(await saveView({ ...wish, register: 'administration.people' })).toEqual(
    refused('not-allowed'),
  )
})

it('keeps no view of a list that does not exist, and none without a name', async () => {
  expect(await saveView({ ...wish, register: 'selection.secrets' })).toMatchObject(
    refused('invalid-input'),
  )
  expect(await saveView({ ...wish, name: ' ' })).toMatchObject({
    failure: { fields: { name: 'validation.required?minimum=1' } },
  })
  expect(await saveView({ ...wish, query: `q=${'x'.repeat(2000)}` })).toMatchObject({
    failure: { fields: { query: 'validation.tooLong?maximum=2000' } },
  })
})

it('says at the field that a name is taken, when saving and when renaming', async () => {
  await saved()
  const taken = {
    ok: false,
    failure: { code: 'invalid-input', fields: { name: 'validation.viewNameTaken' } },
  }
  expect(await saveView({ ...wish, name: ' Drafts ' })).toEqual(taken)
  const viewId = await saved({ name: 'Open ones' })
  expect(await changeView({ ...wish, viewId, version: 1 })).toEqual(taken)
  expect(await seenBy(owner)).toHaveLength(2)
})

it('lets two people use the same name', async () => {
  await saved()
  actAs(colleague)
  await saved()
  expect(await seenBy(colleague)).toHaveLength(1)
})

it('changes name, filters and sharing of one’s own view', async () => {
  const viewId = await saved()
  const change = { viewId, version: 1, name: 'Bids first', query: 'sort=-bids', shared: true }
  expect(await changeView(change)).toEqual({ ok: true, value: { viewId, query: 'sort=-bids' } })
  expect(await seenBy(colleague)).toMatchObject([
    { name: 'Bids first', query: 'sort=-bids', shared: true, version: 2 },
  ])
})

it('overwrites and deletes nothing that was changed in another window', async () => {
  const viewId = await saved()
  await changeView({ ...wish, viewId, version: 1, name: 'First' })
  expect(await changeView({ ...wish, viewId, version: 1, name: 'Second' })).toEqual(
    refused('stale-version'),
  )
  expect(await deleteView({ viewId, version: 1 })).toEqual(refused('stale-version'))
  expect(await seenBy(owner)).toMatchObject([{ name: 'First' }])
})

it('lets nobody touch another’s view: a personal one is not there, a shared one is not theirs', async () => {
  const personal = await saved()
  const shared = await saved({ name: 'For all', shared: true })
  const attempts = (viewId: string) =>
    Promise.all([
      changeView({ ...wish, viewId, version: 1, name: 'Mine now' }),
      deleteView({ viewId, version: 1 }),
    ])
  actAs(colleague)
  expect(await attempts(personal)).toEqual([refused('not-found'), refused('not-found')])
  expect(await attempts(shared)).toEqual([refused('not-allowed'), refused('not-allowed')])
  actAs(await aUser({ roles: ['administrator'] }))
  expect(await attempts(shared)).toEqual([refused('not-found'), refused('not-found')])
})

it('lets an administrator delete what is shared, and change nothing of it', async () => {
  const viewId = await saved({ shared: true })
  expect(await seenBy(administrator)).toMatchObject([{ isOwn: false, canDelete: true }])
  expect(await changeView({ ...wish, viewId, version: 1 })).toEqual(refused('not-allowed'))
  expect(await deleteView({ viewId, version: 1 })).toEqual({ ok: true, value: null })
  expect(await seenBy(owner)).toEqual([])
})

it('keeps no more views of a list than there is room for', async () => {
  await db.savedView.createMany({
    data: Array.from({ length: mostViews }, (_, at) => ({
      id: `${owner.id}-${at}`,
      organisationId: owner.organisationId,
      ownerId: owner.id,
      register,
      name: `View ${at}`,
      query: '',
    })),
  })
  expect(await saveView(wish)).toEqual({
    ok: false,
    failure: { code: 'invalid-input', fields: { name: 'validation.tooManyViews' } },
  })
})

it('records what was done, without the name and the filters', async () => {
  const viewId = await saved({ query: 'q=Amina Juma' })
  await deleteView({ viewId, version: 1 })
  const [deleted, kept] = await auditOf(owner.organisationId)
  expect(kept).toMatchObject({ command: 'account.save-view', subjectId: viewId })
  expect(deleted).toMatchObject({ command: 'account.delete-view', subjectId: viewId })
  expect(`${kept?.payload}${deleted?.payload}`).not.toMatch(/Drafts|Juma/)
})
