import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { isSignedText, unseal } from '../../../../lib/platform/sealing'
import { attachSealedFile } from '../../../../lib/selection/applications/attach-sealed-file'
import { checkReceipt } from '../../../../lib/selection/applications/check-receipt'
import { declareBid } from '../../../../lib/selection/applications/declare-bid'
import {
  financialContent,
  technicalContent,
} from '../../../../lib/selection/applications/envelope-schema'
import { getApplication } from '../../../../lib/selection/applications/get-application'
import { getReceipt } from '../../../../lib/selection/applications/get-receipt'
import { getSealedFile } from '../../../../lib/selection/applications/get-sealed-file'
import { listApplications } from '../../../../lib/selection/applications/list-applications'
import { removeSealedFile } from '../../../../lib/selection/applications/remove-sealed-file'
import { saveAnswer } from '../../../../lib/selection/applications/save-answer'
import { saveOffer } from '../../../../lib/selection/applications/save-offer'
import { envelopeKey, sealedPlace } from '../../../../lib/selection/applications/sealed-place-rules'
import { submitBid } from '../../../../lib/selection/applications/submit-bid'
import { withdrawBid } from '../../../../lib/selection/applications/withdraw-bid'
import { getFile } from '../../../../lib/selection/evidence/get-file'
import { fail } from '../../../../lib/shared/result'
import { actAs, actAsNobody } from '../../../support/as-actor'
import {
  aBiddingGround,
  answer,
  applicantUser,
  declaration,
  must,
  offer,
  pdf,
  prepareBid,
  setClock,
  submitAs,
} from '../../../support/bidding-ground'
import { person } from '../../../support/bids-tender'
import { anOrganisation } from '../../../support/test-database'

const hour = 3_600_000

it('seals a complete bid with a receipt that can be checked, and no word of it is readable', async () => {
  const ground = await aBiddingGround()
  const { tenderId, bidder, applicant } = ground
  await prepareBid(ground, bidder)
  expect(must(await submitAs(bidder, tenderId)).value).toMatchObject({ number: 1, isLate: false })
  const bid = await db.sealedBid.findFirstOrThrow({
    where: { tenderId, applicantId: applicant.id },
    include: { submissions: true, files: true },
  })
  expect(bid.state).toBe('sealed')
  expect(bid.files.every(({ submittedAt }) => submittedAt !== null)).toBe(true)
  const stored = JSON.stringify(bid, (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  )
  for (const secret of ['Secret', '800.5', '96060', 'an offer'])
    expect(stored).not.toContain(secret)

  const [submission] = bid.submissions
  if (!submission) throw new Error('no submission')
  const open = (envelope: 'technical' | 'financial') =>
    JSON.parse(
      Buffer.from(
        unseal(submission[envelope], {
          key: envelopeKey(tenderId, envelope),
          place: sealedPlace.submission(submission.id, envelope),
        }),
      ).toString(),
    )
  const technical = technicalContent.parse(open('technical'))
  expect(technical.answers.map(({ status, value }) => [status, value])).toEqual([
    ['missing', null],
    ['provided', true],
    ['provided', true],
  ])
  expect(technical.files).toMatchObject([{ name: 'Secret name.pdf' }])
  expect(financialContent.parse(open('financial'))).toMatchObject({
    amountMinor: 9_606_000,
    isTaxIncluded: true,
    taxRate: 2000,
  })
  expect(isSignedText(submission.receipt, submission.receiptSignature)).toBe(true)
})

it('says of a receipt whether it is genuine, to anybody', async () => {
  const ground = await aBiddingGround()
  await prepareBid(ground, ground.bidder)
  await submitAs(ground.bidder, ground.tenderId)
  const { receipt, signature } = must(
    await getReceipt({ tenderId: ground.tenderId, number: 1 }),
  ).value
  actAsNobody()
  const genuine = await checkReceipt({ text: JSON.stringify({ receipt, signature }) })
  expect(must(genuine).value.content).toMatchObject({ number: 1, applicant: 'Northlight Mutual' })
  const forged = receipt.replace('"number":1', '"number":2')
  const altered = await checkReceipt({ text: JSON.stringify({ receipt: forged, signature }) })
  expect(must(altered).value.content).toBeNull()
  expect(must(await checkReceipt({ text: 'no json' })).value.content).toBeNull()
})

it('takes one submission from two presses at once', async () => {
  const ground = await aBiddingGround()
  await prepareBid(ground, ground.bidder)
  const key = randomUUID()
  const twins = await Promise.all([
    submitAs(ground.bidder, ground.tenderId, key),
    submitAs(ground.bidder, ground.tenderId, key),
  ])
  expect(twins.map((twin) => must(twin).value.number)).toEqual([1, 1])
  expect(await db.submission.count({ where: { sealedBid: { tenderId: ground.tenderId } } })).toBe(1)
})

it('replaces a submission, withdraws it before the closing, and takes it up again', async () => {
  const ground = await aBiddingGround()
  const { tenderId, bidder } = ground
  await prepareBid(ground, bidder)
  await submitAs(bidder, tenderId)
  must(await saveOffer({ ...offer(tenderId, 1), total: 90_000 }))
  expect(must(await submitAs(bidder, tenderId)).value.number).toBe(2)
  expect(await withdrawBid({ tenderId, number: 1 })).toEqual(fail('stale-version'))
  expect(await withdrawBid({ tenderId, number: 2 })).toMatchObject({ ok: true })
  expect(must(await getApplication({ tenderId })).value).toMatchObject({ state: 'withdrawn' })
  expect(await withdrawBid({ tenderId, number: 2 })).toEqual(fail('wrong-state'))
  expect(must(await submitAs(bidder, tenderId)).value.number).toBe(3)
  expect(must(await getApplication({ tenderId })).value).toMatchObject({
    state: 'sealed',
    withdrawnAt: null,
  })
  const standings = await Promise.all(
    [1, 3].map(async (number) => must(await getReceipt({ tenderId, number })).value.standing),
  )
  expect(standings).toEqual(['replaced', 'counts'])
})

it('records a bid at or after the closing as late, and lets nothing else change', async () => {
  const ground = await aBiddingGround()
  const { tenderId, bidder, criterionIds } = ground
  const { technicalFileId } = await prepareBid(ground, bidder)
  await setClock(tenderId, -hour, 0)
  const [criterionId = ''] = criterionIds
  for (const refused of [
    await saveAnswer(answer(tenderId, criterionId, { version: 1 })),
    await saveOffer(offer(tenderId, 1)),
    await removeSealedFile({ tenderId, fileId: technicalFileId }),
    await attachSealedFile({ tenderId, envelope: 'technical', fileName: 'a.pdf', bytes: pdf() }),
  ])
    expect(refused).toEqual(fail('bids-closed'))
  expect(must(await submitAs(bidder, tenderId)).value).toMatchObject({ number: 1, isLate: true })
  expect(must(await getApplication({ tenderId })).value.state).toBe('late')
  expect(must(await getReceipt({ tenderId, number: 1 })).value).toMatchObject({
    standing: 'late',
    content: { isLate: true },
  })
})

it('lets an earlier timely submission count where another comes late', async () => {
  const ground = await aBiddingGround()
  const { tenderId, bidder } = ground
  await prepareBid(ground, bidder)
  await submitAs(bidder, tenderId)
  must(await saveOffer({ ...offer(tenderId, 1), total: 1 }))
  await setClock(tenderId, -hour, -1)
  expect(must(await submitAs(bidder, tenderId)).value).toMatchObject({ number: 2, isLate: true })
  expect(must(await getApplication({ tenderId })).value.state).toBe('sealed')
  expect(must(await getReceipt({ tenderId, number: 1 })).value.standing).toBe('counts')
  expect(await withdrawBid({ tenderId, number: 2 })).toEqual(fail('bids-closed'))
})

it('takes nothing before the opening, after the envelopes were opened, and after a cancellation', async () => {
  const ground = await aBiddingGround()
  const { tenderId, bidder } = ground
  await setClock(tenderId, hour, 2 * hour)
  await prepareBid(ground, bidder)
  expect(await submitAs(bidder, tenderId)).toEqual(fail('opening-not-reached'))
  await setClock(tenderId, -hour, -1)
  await db.tender.update({ where: { id: tenderId }, data: { state: 'technical_opened' } })
  expect(await submitAs(bidder, tenderId)).toEqual(fail('bids-closed'))
  await db.tender.update({ where: { id: tenderId }, data: { state: 'cancelled' } })
  expect(await submitAs(bidder, tenderId)).toEqual(fail('wrong-state'))
  expect(await saveOffer(offer(tenderId, 1))).toEqual(fail('wrong-state'))
})

it('names what is missing in an envelope', async () => {
  const ground = await aBiddingGround()
  const { tenderId, bidder, criterionIds } = ground
  actAs(bidder)
  expect(await saveOffer(offer(tenderId))).toEqual(fail('declaration-needed'))
  must(await declareBid(declaration(tenderId)))
  expect(await declareBid(declaration(tenderId))).toEqual(fail('already-done'))
  const [rated = '', first = '', second = ''] = criterionIds
  must(await saveAnswer(answer(tenderId, rated)))
  must(await saveAnswer(answer(tenderId, first, { status: 'not_applicable', note: '' })))
  must(await saveOffer({ ...offer(tenderId), total: 'about ten' }))
  expect(await submitAs(bidder, tenderId)).toEqual(
    fail('envelope-incomplete', {
      [`answers.${first}`]: 'applications.validation.answerAgain',
      [`answers.${second}`]: 'applications.validation.answer',
      offer: 'applications.validation.offerAgain',
    }),
  )
})

it('keeps the declaration word for word', async () => {
  const ground = await aBiddingGround()
  actAs(ground.bidder)
  must(await declareBid({ ...declaration(ground.tenderId), locale: 'pt' }))
  const { declaration: kept } = must(await getApplication({ tenderId: ground.tenderId })).value
  expect(kept).toMatchObject({ name: 'Lena Berg', locale: 'pt' })
  expect(kept?.statements).toHaveLength(3)
  expect(kept?.statements[2]).toContain('verdadeiro')
  expect(await declareBid({ ...declaration(ground.tenderId), truth: false })).toMatchObject({
    failure: { code: 'invalid-input', fields: { truth: expect.any(String) } },
  })
})

it('lets two colleagues edit different answers, and refuses the second on the same one', async () => {
  const ground = await aBiddingGround()
  const { tenderId, bidder, colleague, criterionIds } = ground
  const [one = '', other = ''] = criterionIds
  actAs(bidder)
  must(await declareBid(declaration(tenderId)))
  must(await saveAnswer(answer(tenderId, one)))
  actAs(colleague)
  must(await saveAnswer(answer(tenderId, other)))
  expect(await saveAnswer(answer(tenderId, one, { note: 'unseen' }))).toEqual(fail('stale-version'))
  must(await saveAnswer(answer(tenderId, one, { note: 'seen', version: 1 })))
})

it('does not submit what a colleague changed unseen', async () => {
  const ground = await aBiddingGround()
  const { tenderId, bidder, colleague } = ground
  await prepareBid(ground, bidder)
  const { version } = must(await getApplication({ tenderId })).value
  actAs(colleague)
  must(await saveOffer({ ...offer(tenderId, 1), total: 1 }))
  actAs(bidder)
  expect(await submitBid({ tenderId, version, key: randomUUID() })).toEqual(fail('stale-version'))
})

it('shows a bid, its files and its receipts to its own applicant alone', async () => {
  const ground = await aBiddingGround()
  const { tenderId, organisationId, bidder, rival, officer, chair, panel } = ground
  const { technicalFileId } = await prepareBid(ground, bidder)
  await submitAs(bidder, tenderId)
  expect(must(await getSealedFile({ fileId: technicalFileId })).value.content).toEqual(pdf())

  actAs(rival)
  expect(must(await getApplication({ tenderId })).value).toMatchObject({ state: null, offer: null })
  expect(await getSealedFile({ fileId: technicalFileId })).toEqual(fail('not-found'))
  expect(await getReceipt({ tenderId, number: 1 })).toEqual(fail('not-found'))
  must(await declareBid(declaration(tenderId)))
  expect(await removeSealedFile({ tenderId, fileId: technicalFileId })).toEqual(fail('not-found'))

  const administrator = await person(organisationId, 'administrator')
  const evaluator = panel[0]
  if (!evaluator) throw new Error('no evaluator')
  for (const insider of [officer, chair, evaluator, administrator]) {
    actAs(insider)
    expect(await getApplication({ tenderId })).toEqual(fail('not-allowed'))
    expect(await getSealedFile({ fileId: technicalFileId })).toEqual(fail('not-allowed'))
    expect(await getReceipt({ tenderId, number: 1 })).toEqual(fail('not-allowed'))
    expect(await getFile({ fileId: technicalFileId })).toEqual(fail('not-found'))
  }

  const { id } = await anOrganisation()
  const elsewhere = await person(id, 'applicant_user')
  actAs(elsewhere)
  expect(await getApplication({ tenderId })).toEqual(fail('not-found'))
  actAs(await applicantUser(organisationId, ground.applicant.id))
  expect(await getSealedFile({ fileId: technicalFileId })).toMatchObject({ ok: true })
})

it('puts no content of a bid into the audit record', async () => {
  const ground = await aBiddingGround()
  await prepareBid(ground, ground.bidder)
  await submitAs(ground.bidder, ground.tenderId)
  const entries = await db.auditEntry.findMany({
    where: { organisationId: ground.organisationId, actorId: ground.bidder.id },
  })
  expect(entries.length).toBeGreaterThan(5)
  const record = JSON.stringify(entries, (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  for (const secret of ['Secret', '800.5', '96060', 'Premium']) expect(record).not.toContain(secret)
})

it('refuses a file of another type, the same file twice, and more than a bid may hold', async () => {
  const ground = await aBiddingGround()
  const { tenderId, bidder } = ground
  await prepareBid(ground, bidder)
  const upload = (fileName: string, bytes: Uint8Array) =>
    attachSealedFile({ tenderId, envelope: 'technical', fileName, bytes })
  expect(await upload('run.exe', pdf())).toEqual(fail('file-type-refused'))
  expect(await upload('offer.pdf', new Uint8Array([1, 2]))).toEqual(fail('file-name-misleading'))
  expect(await upload('again.pdf', pdf())).toEqual(fail('document-exists'))
  await db.sealedFile.updateMany({
    where: { sealedBid: { tenderId } },
    data: { byteLength: 30_000_000 },
  })
  expect(await upload('more.txt', new TextEncoder().encode('words'))).toMatchObject({
    failure: { fields: { file: 'applications.validation.bidTooLarge' } },
  })
})

it('keeps a file that went out, and forgets one that did not', async () => {
  const ground = await aBiddingGround()
  const { tenderId, bidder, criterionIds } = ground
  const { technicalFileId, financialFileId } = await prepareBid(ground, bidder)
  const [criterionId = ''] = criterionIds
  const pointing = answer(tenderId, criterionId, { version: 1, fileId: technicalFileId, page: 2 })
  must(await saveAnswer(pointing))
  must(await removeSealedFile({ tenderId, fileId: financialFileId }))
  expect(await db.sealedFile.count({ where: { id: financialFileId } })).toBe(0)
  await submitAs(bidder, tenderId)
  must(await removeSealedFile({ tenderId, fileId: technicalFileId }))
  expect(await db.sealedFile.count({ where: { id: technicalFileId } })).toBe(1)
  const { files, domains } = must(await getApplication({ tenderId })).value
  expect(files.technical).toEqual([])
  const answers = domains.flatMap(({ criteria }) => criteria).map((asked) => asked.answer?.fileId)
  expect(answers).not.toContain(technicalFileId)
})

it('finds altered bytes before it seals them, and hands none of them out', async () => {
  const ground = await aBiddingGround()
  const { tenderId, bidder } = ground
  const { technicalFileId } = await prepareBid(ground, bidder)
  const { content } = await db.sealedFile.findUniqueOrThrow({ where: { id: technicalFileId } })
  const altered = Uint8Array.from(content)
  altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1
  await db.sealedFile.update({ where: { id: technicalFileId }, data: { content: altered } })
  expect(await submitAs(bidder, tenderId)).toEqual(fail('file-unreadable'))
  await expect(getSealedFile({ fileId: technicalFileId })).rejects.toThrow()
})

it('lists what may be bid for and what was, the next closing first', async () => {
  const ground = await aBiddingGround()
  const { tenderId, bidder, rival } = ground
  await prepareBid(ground, bidder)
  await submitAs(bidder, tenderId)
  expect(must(await listApplications(undefined)).value.rows).toMatchObject([
    { tenderId, phase: 'receiving', state: 'sealed' },
  ])
  await setClock(tenderId, -hour, -1)
  expect(must(await listApplications(undefined)).value.rows).toMatchObject([{ phase: 'closed' }])
  actAs(rival)
  expect(must(await listApplications(undefined)).value.rows).toEqual([])
})
