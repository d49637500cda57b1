import { expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { attachSealedFile } from '../../../../lib/selection/applications/attach-sealed-file'
import { declareBid } from '../../../../lib/selection/applications/declare-bid'
import { saveAnswer } from '../../../../lib/selection/applications/save-answer'
import { saveOffer } from '../../../../lib/selection/applications/save-offer'
import { submitBid } from '../../../../lib/selection/applications/submit-bid'
import { getFile } from '../../../../lib/selection/evidence/get-file'
import { confirmOpening } from '../../../../lib/selection/opening/confirm-opening'
import { openingRecord } from '../../../../lib/selection/opening/opening-record-schema'
import { proposeOpening } from '../../../../lib/selection/opening/propose-opening'
import type { Result } from '../../../../lib/shared/result'
import { actAs } from '../../../support/as-actor'
import { aFormalStage } from '../../../support/formal-stage'
import { anApplicant } from '../../../support/sealed-bids'

const done = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const pdf = (words: string) =>
  new TextEncoder().encode(`%PDF-1.4\n1 0 obj\n<< /Type /Page >>\nendobj\n% ${words}\n%%EOF\n`)

it('opens a bid exactly as its applicant prepared and submitted it', async () => {
  const { tenderId, organisationId, officer, chair, criterionIds } = await aFormalStage({
    state: 'published',
    bids: 0,
    evaluators: 1,
  })
  const [licenceId = ''] = criterionIds
  await db.criterion.update({
    where: { id: licenceId },
    data: { valueFunction: { kind: 'yes-no', yes: 100, no: 0 } },
  })
  const closeIn = (ms: number) =>
    db.procedureTerms.update({ where: { tenderId }, data: { closesAt: new Date(Date.now() + ms) } })
  await closeIn(3_600_000)
  const { applicantId, user } = await anApplicant({ tenderId, organisationId }, 'Northlight')

  actAs(user)
  const declaration = { eligible: true, noConflict: true, truth: true, name: user.name }
  done(await declareBid({ tenderId, ...declaration, locale: 'en' }))
  const upload = async (envelope: 'technical' | 'financial') => {
    const bytes = pdf(envelope)
    return done(await attachSealedFile({ tenderId, envelope, fileName: `${envelope}.pdf`, bytes }))
  }
  await upload('technical')
  await upload('financial')
  const file = await db.sealedFile.findFirstOrThrow({
    where: { sealedBid: { tenderId }, envelope: 'technical' },
  })
  for (const criterionId of criterionIds) {
    const value = criterionId === licenceId ? true : null
    const answer = { criterionId, status: 'provided', value, note: 'Page one', page: 1 }
    done(await saveAnswer({ tenderId, version: 0, ...answer, fileId: file.id }))
  }
  const lines = [{ description: 'Cover for a year', quantity: 1, unit: 70_000.5, amount: 70_000.5 }]
  const offer = {
    currency: 'USD',
    taxBasis: 'included',
    taxPercent: null,
    lines,
    total: 70_000.5,
  }
  done(await saveOffer({ tenderId, version: 0, ...offer }))
  const { version } = await db.sealedBid.findFirstOrThrow({ where: { tenderId, applicantId } })
  done(await submitBid({ tenderId, version, key: 'pressed-once' }))

  await closeIn(-1)
  const open = async (envelope: 'technical' | 'financial') => {
    actAs(officer)
    const present = { place: 'Board room', attendees: 'Leonor Nunes' }
    done(await proposeOpening({ tenderId, envelope, ...present }))
    actAs(chair)
    return done(await confirmOpening({ tenderId, envelope, version: 1 }))
  }
  expect(await open('technical')).toMatchObject({ opened: 1, notOpened: 0, faults: 0 })
  const bid = await db.bid.findFirstOrThrow({
    where: { tenderId },
    include: { evidence: true, documents: true },
  })
  expect(bid).toMatchObject({ letter: 'A', applicantName: 'Northlight', state: 'opened' })
  expect(bid.evidence).toHaveLength(criterionIds.length)
  expect(bid.evidence.find(({ criterionId }) => criterionId === licenceId)).toMatchObject({
    status: 'provided',
    value: true,
    source: 'technical.pdf',
    page: 1,
  })
  actAs(officer)
  const read = done(await getFile({ fileId: bid.documents[0]?.fileId ?? '' }))
  expect(new TextDecoder().decode(read.content)).toBe(new TextDecoder().decode(pdf('technical')))

  await db.bid.update({ where: { id: bid.id }, data: { state: 'qualified' } })
  await db.tender.update({ where: { id: tenderId }, data: { state: 'technical_locked' } })
  expect(await open('financial')).toMatchObject({ opened: 1, faults: 0 })
  const priced = await db.priceOffer.findUniqueOrThrow({ where: { bidId: bid.id } })
  expect(priced).toMatchObject({ offeredMinor: 7_000_050n, currency: 'USD', isTaxIncluded: true })
  const row = await db.opening.findUniqueOrThrow({
    where: { tenderId_envelope: { tenderId, envelope: 'financial' } },
  })
  expect(openingRecord.parse(JSON.parse(row.record ?? '')).bids).toMatchObject([
    { letter: 'A', price: { amountMinor: 7_000_050 }, documents: 1, faults: [] },
  ])
})
