import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../lib/platform/db'
import type { ComposedMail } from '../../../lib/platform/mail/compose-mail'
import { deliverNextMail, lastAttempt, waitMs } from '../../../lib/platform/mail/deliver-mail'
import { startOutboxWorker } from '../../../lib/platform/mail/outbox-worker'
import { enqueueMail } from '../../../lib/platform/outbox'

const payload = {
  name: 'Rui',
  invitedBy: 'Nadia',
  organisation: 'Harbour',
  link: 'http://x.test/t',
}
let recipient = ''

beforeEach(async () => {
  await db.outboxMessage.deleteMany({})
  recipient = `${randomUUID()}@example.test`
})

const enqueue = (to = recipient, locale = 'en') =>
  db.$transaction((tx) => enqueueMail(tx, { kind: 'invitation', recipient: to, locale, payload }))

const row = (to = recipient) => db.outboxMessage.findFirstOrThrow({ where: { recipient: to } })

const refuse = async () => {
  throw Object.assign(new Error(`no such mailbox ${recipient}`), { code: 'EENVELOPE' })
}

it('keeps a mail in the local mailbox where no mail server is configured', async () => {
  await enqueue()
  expect(await deliverNextMail(new Date())).toBe(true)
  const mail = await db.mailboxMessage.findFirstOrThrow({ where: { recipient } })
  expect(mail.subject).toBe('Nadia invites you to Harbour')
  expect(mail.text).toContain('http://x.test/t')
})

it('writes in the language of the reader', async () => {
  await enqueue(recipient, 'fr')
  const sent: ComposedMail[] = []
  await deliverNextMail(new Date(), async (mail) => void sent.push(mail))
  expect(sent).toMatchObject([{ recipient, subject: 'Nadia vous invite à rejoindre Harbour' }])
})

it('sends a mail once, and then forgets the secret in it', async () => {
  await enqueue()
  await deliverNextMail(new Date())
  expect(await deliverNextMail(new Date())).toBe(false)
  expect(await row()).toMatchObject({ payload: {}, attempts: 1, sentAt: expect.any(Date) })
})

it('sends nothing of a change that was rolled back', async () => {
  const change = db.$transaction(async (tx) => {
    await enqueueMail(tx, { kind: 'invitation', recipient, locale: 'en', payload })
    throw new Error('rolled back')
  })
  await expect(change).rejects.toThrow('rolled back')
  expect(await deliverNextMail(new Date())).toBe(false)
})

it('tries again later when the server refuses, and keeps its reason without the address', async () => {
  await enqueue()
  const now = new Date()
  await deliverNextMail(now, refuse)
  const waiting = await row()
  expect(waiting).toMatchObject({ sentAt: null, attempts: 1, lastFailure: 'Error EENVELOPE' })
  expect(waiting.notBefore).toEqual(new Date(now.getTime() + waitMs(1)))
  expect(await deliverNextMail(now)).toBe(false)
  expect(await deliverNextMail(new Date(now.getTime() + waitMs(1)))).toBe(true)
  expect(await row()).toMatchObject({ sentAt: expect.any(Date), lastFailure: null, attempts: 2 })
})

it('waits longer after each failure, six hours at most', () => {
  expect([1, 2, 3, 11].map(waitMs)).toEqual([30_000, 60_000, 120_000, 21_600_000])
})

it('leaves a mail lying after the last attempt', async () => {
  await enqueue()
  await db.outboxMessage.updateMany({ data: { attempts: lastAttempt } })
  expect(await deliverNextMail(new Date())).toBe(false)
})

it('passes over a mail that cannot be written, for the ones behind it', async () => {
  await db.$transaction((tx) =>
    enqueueMail(tx, { kind: 'noSuchMail', recipient: 'broken', locale: 'en', payload: {} }),
  )
  await enqueue()
  await deliverNextMail(new Date())
  await deliverNextMail(new Date())
  expect(await row('broken')).toMatchObject({ sentAt: null })
  expect(await row()).toMatchObject({ sentAt: expect.any(Date) })
})

it('gives each of several workers a different mail', async () => {
  const all = Array.from({ length: 8 }, (_, index) => `${index}-${recipient}`)
  for (const to of all) await enqueue(to)
  const sent: string[] = []
  const slowly = async (mail: ComposedMail) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    sent.push(mail.recipient)
  }
  await Promise.all(all.map(() => deliverNextMail(new Date(), slowly)))
  expect(sent.sort()).toEqual(all)
})

it('sends a mail again whose worker died, once its lease has run out', async () => {
  await enqueue()
  const now = new Date()
  await db.outboxMessage.updateMany({
    data: { attempts: 1, notBefore: new Date(now.getTime() + 5 * 60_000) },
  })
  expect(await deliverNextMail(now)).toBe(false)
  expect(await deliverNextMail(new Date(now.getTime() + 5 * 60_000))).toBe(true)
})

it('has one worker a process, which sends what it finds and stops when told', async () => {
  await enqueue()
  const worker = startOutboxWorker()
  expect(startOutboxWorker()).toBe(worker)
  await expect.poll(async () => (await row()).sentAt, { timeout: 5_000 }).toBeInstanceOf(Date)
  worker.stop()
  await enqueue(`later-${recipient}`)
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  expect(await row(`later-${recipient}`)).toMatchObject({ sentAt: null })
})
