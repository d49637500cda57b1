import { beforeEach, expect, it } from 'vitest'
import { getAccount } from '../../../lib/account/get-account'
import { updateProfile } from '../../../lib/account/update-profile'
import { actAs } from '../../support/as-actor'
import { aUser, auditOf } from '../../support/test-database'

let user: Awaited<ReturnType<typeof aUser>>

beforeEach(async () => {
  user = await aUser({ name: 'Amina Juma', roles: ['evaluator'] })
  actAs(user)
})

it('shows the account of the person who asks', async () => {
  expect(await getAccount(undefined)).toEqual({
    ok: true,
    value: {
      name: 'Amina Juma',
      email: user.email,
      locale: 'en',
      version: 1,
      roles: ['evaluator'],
      organisationName: 'Test Organisation',
      hasSecondFactor: false,
    },
  })
})

it('changes name and language, and keeps the name out of the log', async () => {
  const wish = { name: ' Amina J. Juma ', locale: 'pt', version: 1 }
  expect(await updateProfile(wish)).toEqual({ ok: true, value: { version: 2, locale: 'pt' } })
  expect(await getAccount(undefined)).toMatchObject({
    value: { name: 'Amina J. Juma', locale: 'pt', version: 2 },
  })
  const [entry] = await auditOf(user.organisationId)
  expect(entry).toMatchObject({ command: 'account.update-profile', subjectId: user.id })
  expect(entry?.payload).not.toContain('Amina J.')
})

it('overwrites nothing that was changed in another window', async () => {
  await updateProfile({ name: 'First', locale: 'en', version: 1 })
  expect(await updateProfile({ name: 'Second', locale: 'en', version: 1 })).toEqual({
    ok: false,
    failure: { code: 'stale-version' },
  })
  expect(await getAccount(undefined)).toMatchObject({ value: { name: 'First' } })
})
