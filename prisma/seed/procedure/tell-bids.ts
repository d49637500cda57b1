import { db } from '../../../lib/platform/db'
import { attachSealedFile } from '../../../lib/selection/applications/attach-sealed-file'
import { declareBid } from '../../../lib/selection/applications/declare-bid'
import { saveAnswer } from '../../../lib/selection/applications/save-answer'
import { saveOffer } from '../../../lib/selection/applications/save-offer'
import { submitBid } from '../../../lib/selection/applications/submit-bid'
import { smallPdf } from '../small-pdf'
import { tell } from '../tell'
import { after, type ProcedureStory, type StoryBid } from './procedure-story'

const pages = ['Service plan', 'Case management', 'Start-up plan', 'Clinics and claims', 'Licence']

/** One applicant declares, answers, prices and submits; where its time is after the closing, it is late. */
export async function tellBid(story: ProcedureStory, bid: StoryBid) {
  const { tenderId, days } = story
  const { applicant, submittedAt } = bid
  const act = (minutes: number) => after(days.published, 60 * 24 * 3 + minutes)
  await tell(applicant.userId, act(0), declareBid, {
    tenderId,
    eligible: true,
    noConflict: true,
    truth: true,
    name: applicant.person,
    locale: applicant.locale,
  })
  const { fileId } = await tell(applicant.userId, act(5), attachSealedFile, {
    tenderId,
    envelope: 'technical',
    fileName: 'technical-offer.pdf',
    bytes: pdfOf(applicant.name, pages),
  })
  await tellAnswers(bid, { tenderId, fileId, at: act(10) })
  await tell(applicant.userId, act(40), attachSealedFile, {
    tenderId,
    envelope: 'financial',
    fileName: 'price-offer.pdf',
    bytes: pdfOf(applicant.name, ['Price offer']),
  })
  await tell(applicant.userId, act(45), saveOffer, { tenderId, version: 0, ...offerOf(bid) })
  const sealed = await db.sealedBid.findUniqueOrThrow({
    where: { tenderId_applicantId: { tenderId, applicantId: applicant.id } },
  })
  await tell(applicant.userId, submittedAt, submitBid, {
    tenderId,
    version: sealed.version,
    key: `${tenderId}-${applicant.id}`.slice(0, 60),
  })
}

const pdfOf = (name: string, headings: readonly string[]) =>
  Uint8Array.from(smallPdf(headings.map((heading) => `${name}. ${heading}. Fictional.`)))

async function tellAnswers(
  { applicant, isLicensed, clinics, daysToPay }: StoryBid,
  {
    tenderId,
    fileId,
    at,
  }: { readonly tenderId: string; readonly fileId: string; readonly at: string },
) {
  const said: Readonly<Record<string, readonly [value: number | boolean | null, page: number]>> = {
    '1.1': [null, 1],
    '1.2': [null, 2],
    '2.1': [null, 3],
    '2.2': [clinics, 4],
    '3.1': [daysToPay, 4],
    '3.2': [isLicensed, 5],
  }
  const criteria = await db.criterion.findMany({ where: { tenderId }, orderBy: { code: 'asc' } })
  for (const [place, { id: criterionId, code }] of criteria.entries()) {
    const [value, page] = said[code] ?? [null, 1]
    await tell(applicant.userId, after(at, place), saveAnswer, {
      tenderId,
      version: 0,
      criterionId,
      status: 'provided',
      value,
      note: '',
      fileId,
      page,
    })
  }
}

/** Two lines: the cover itself, and its administration, a tenth of the whole. */
function offerOf({ price }: StoryBid) {
  const administration = Math.round(price / 10)
  const line = (description: string, amount: number) => ({
    description,
    quantity: 1,
    unit: amount,
    amount,
  })
  return {
    currency: 'USD',
    taxBasis: 'included',
    taxPercent: 16,
    lines: [
      line('Cover for one year', price - administration),
      line('Administration', administration),
    ],
    total: price,
  }
}
