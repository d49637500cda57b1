import { afterEach, expect, it, vi } from 'vitest'
import { db } from '../../../lib/platform/db'
import { actAs, actAsNobody } from '../../support/as-actor'
import { aUser } from '../../support/test-database'

afterEach(() => vi.unstubAllEnvs())

/** The mailbox with these settings, which are read once at the start. */
async function mailbox(settings: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  vi.resetModules()
  const { listMailbox } = await import('../../../lib/administration/list-mailbox')
  return listMailbox(undefined)
}

const code = (result: Awaited<ReturnType<typeof mailbox>>) =>
  result.ok ? 'open' : result.failure.code

it('shows mails to administrators, the newest first', async () => {
  const { id } = await aUser()
  for (const minute of [1, 2]) {
    const sentAt = new Date(Date.UTC(2100, 0, 1, 0, minute))
    const mail = { recipient: id, subject: `${minute}`, text: 'Hello' }
    await db.mailboxMessage.create({ data: { id: `${id}-${minute}`, ...mail, sentAt } })
  }
  actAs(await aUser())
  const shown = await mailbox({})
  const mails = shown.ok ? shown.value.filter(({ recipient }) => recipient === id) : []
  expect(mails.map(({ subject }) => subject)).toEqual(['2', '1'])
  await db.mailboxMessage.deleteMany({ where: { recipient: id } })
})

it('is closed to everybody else', async () => {
  actAs(await aUser({ roles: ['committee_chair'] }))
  expect(code(await mailbox({}))).toBe('not-allowed')
  actAsNobody()
  expect(code(await mailbox({}))).toBe('not-found')
})

it('is open to visitors in a demonstration', async () => {
  actAsNobody()
  expect(code(await mailbox({ DEMO: '1' }))).toBe('open')
})

it('does not exist where a mail server sends the mails, in a demonstration neither', async () => {
  actAs(await aUser())
  expect(code(await mailbox({ SMTP_URL: 'smtp://mail.test' }))).toBe('not-found')
  expect(code(await mailbox({ SMTP_URL: 'smtp://mail.test', DEMO: '1' }))).toBe('not-found')
})
