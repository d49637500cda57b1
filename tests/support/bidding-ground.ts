import { randomUUID } from 'node:crypto'
import { db } from '../../lib/platform/db'
import { attachSealedFile } from '../../lib/selection/applications/attach-sealed-file'
import { declareBid } from '../../lib/selection/applications/declare-bid'
import { getApplication } from '../../lib/selection/applications/get-application'
import { saveAnswer } from '../../lib/selection/applications/save-answer'
import { saveOffer } from '../../lib/selection/applications/save-offer'
import { submitBid } from '../../lib/selection/applications/submit-bid'
import { actAs, type TestPerson } from './as-actor'
import { aFormalStage } from './formal-stage'
import { aUser } from './test-database'

const hour = 3_600_000

/** A published formal tender that receives bids, one rated criterion and two yes-or-no, and two applicants with people. */
export async function aBiddingGround() {
  const ground = await aFormalStage({ state: 'published', bids: 0 })
  const { tenderId, organisationId, criterionIds } = ground
  await db.criterion.updateMany({
    where: { id: { in: criterionIds.slice(1) } },
    data: { valueFunction: { kind: 'yes-no', yes: 100, no: 0 } },
  })
  await setClock(tenderId, -hour, hour)
  const [northlight, rival] = await Promise.all([
    anApplicant(organisationId, 'Northlight Mutual'),
    anApplicant(organisationId, 'Rival Insurance'),
  ])
  const colleague = await applicantUser(organisationId, northlight.id)
  return {
    ...ground,
    applicant: northlight,
    bidder: await applicantUser(organisationId, northlight.id),
    colleague,
    rival: await applicantUser(organisationId, rival.id),
  }
}

export async function anApplicant(organisationId: string, name: string) {
  return db.applicant.create({ data: { id: `applicant-${randomUUID()}`, organisationId, name } })
}

export async function applicantUser(organisationId: string, applicantId: string) {
  const person = await aUser({ organisationId, roles: ['applicant_user'], name: 'Lena Berg' })
  await db.user.update({ where: { id: person.id }, data: { applicantId } })
  return person
}

/** Sets opening and closing so many milliseconds from now. */
export async function setClock(tenderId: string, opensInMs: number, closesInMs: number) {
  const now = Date.now()
  await db.procedureTerms.update({
    where: { tenderId },
    data: { opensAt: new Date(now + opensInMs), closesAt: new Date(now + closesInMs) },
  })
}

export const declaration = (tenderId: string) => ({
  tenderId,
  eligible: true,
  noConflict: true,
  truth: true,
  name: 'Lena Berg',
  locale: 'en',
})

export const pdf = () => new TextEncoder().encode('%PDF-1.4\n% an offer\n')

export const offer = (tenderId: string, version = 0) => ({
  tenderId,
  version,
  currency: 'EUR',
  taxBasis: 'included' as const,
  taxPercent: 20,
  lines: [{ description: 'Premium', quantity: 120, unit: 800.5, amount: 96_060 }],
  total: 96_060,
})

export const answer = (tenderId: string, criterionId: string, more: object = {}) => ({
  ...{ tenderId, criterionId, version: 0, status: 'provided', value: true },
  ...{ note: 'Secret words of the bid', fileId: '', page: null },
  ...more,
})

type Ground = Pick<Awaited<ReturnType<typeof aBiddingGround>>, 'tenderId' | 'criterionIds'>

/** Everything a submission needs, entered by this person: declaration, answers, one file in each envelope, a price. */
export async function prepareBid({ tenderId, criterionIds }: Ground, person: TestPerson) {
  actAs(person)
  must(await declareBid(declaration(tenderId)))
  for (const criterionId of criterionIds) {
    must(await saveAnswer(answer(tenderId, criterionId)))
  }
  const upload = { tenderId, fileName: 'Secret name.pdf' }
  const technical = await attachSealedFile({ ...upload, envelope: 'technical', bytes: pdf() })
  const financial = await attachSealedFile({ ...upload, envelope: 'financial', bytes: pdf() })
  must(await saveOffer(offer(tenderId)))
  return {
    technicalFileId: must(technical).value.fileId,
    financialFileId: must(financial).value.fileId,
  }
}

/** Submits the bid as its page would. */
export async function submitAs(person: TestPerson, tenderId: string, key: string = randomUUID()) {
  actAs(person)
  const view = must(await getApplication({ tenderId })).value
  return submitBid({ tenderId, version: view.version, key })
}

/** The success of a result, or an error that says why there is none. */
export function must<Answer extends { readonly ok: boolean }>(
  result: Answer,
): Extract<Answer, { readonly ok: true }> {
  if (!isSuccess(result)) throw new Error(JSON.stringify(result))
  return result
}

const isSuccess = <Answer extends { readonly ok: boolean }>(
  result: Answer,
): result is Extract<Answer, { readonly ok: true }> => result.ok
