import { applicants } from './applicants'
import type { ProcedureStory } from './procedure-story'
import { tellAdmission } from './tell-admission'
import { tellBid } from './tell-bids'
import { tellDecision } from './tell-decision'
import { tellModeration, tellTechnicalLock } from './tell-moderation'
import { tellPreparation } from './tell-preparation'
import { tellCombination, tellPrices } from './tell-prices'
import { tellReveal, tellScoring } from './tell-scoring'

const samira = 'demo-samira-haddad'
const amina = 'demo-amina-juma'
const rui = 'demo-rui-carvalho'

const story: ProcedureStory = {
  tenderId: 'tender-chronic-2026',
  reference: '2026-006',
  kind: 'insurer',
  title: {
    en: 'Chronic care programme 2026–2029',
    pt: 'Programa de doenças crónicas 2026–2029',
    fr: 'Programme de maladies chroniques 2026–2029',
  },
  description: {
    en: 'Demonstration with invented bidders: a whole procedure, from the notice to the award.',
    pt: 'Demonstração com proponentes inventados: um procedimento completo, do anúncio à adjudicação.',
    fr: 'Démonstration avec des soumissionnaires inventés : une procédure entière, de l’avis à l’attribution.',
  },
  recusal: 'tender',
  days: {
    prepared: '2026-02-02T08:00:00.000Z',
    published: '2026-02-05T08:00:00.000Z',
    opensAt: '2026-02-09T09:00',
    closesAt: '2026-03-16T12:00',
    questionsUntil: '2026-03-06T12:00',
    opened: '2026-03-16T11:00:00.000Z',
    declared: '2026-03-17T08:00:00.000Z',
    judged: '2026-03-19T08:00:00.000Z',
    scored: '2026-03-23T08:00:00.000Z',
    revealed: '2026-03-30T08:00:00.000Z',
    moderated: '2026-03-31T08:00:00.000Z',
    pricesOpened: '2026-04-02T08:00:00.000Z',
    reported: '2026-04-13T08:00:00.000Z',
    notified: '2026-04-17T13:30:00.000Z',
    awarded: '2026-04-29T08:00:00.000Z',
  },
  bids: [
    {
      applicant: applicants.carepath,
      isLicensed: true,
      clinics: 42,
      daysToPay: 5,
      price: 386_400,
      submittedAt: '2026-03-12T09:15:00.000Z',
      levels: { [samira]: [4, 4, 3], [amina]: [4, 5, 4], [rui]: [3, 4, 4] },
    },
    {
      applicant: applicants.lac,
      isLicensed: true,
      clinics: 30,
      daysToPay: 8,
      price: 362_000,
      submittedAt: '2026-03-13T15:02:00.000Z',
      levels: { [samira]: [3, 3, 4], [amina]: [5, 3, 3], [rui]: [3, 4, 3] },
    },
    {
      applicant: applicants.meridian,
      isLicensed: true,
      clinics: 50,
      daysToPay: 12,
      price: 198_000,
      submittedAt: '2026-03-14T11:48:00.000Z',
      levels: { [samira]: [3, 2, 3], [amina]: [3, 3, 2], [rui]: [4, 3, 3] },
    },
    {
      applicant: applicants.vida,
      isLicensed: false,
      clinics: 35,
      daysToPay: 7,
      price: 351_000,
      submittedAt: '2026-03-16T08:30:00.000Z',
      levels: {},
    },
    {
      applicant: applicants.horizonte,
      isLicensed: true,
      clinics: 18,
      daysToPay: 10,
      price: 340_000,
      submittedAt: '2026-03-16T10:00:00.000Z',
      levels: {},
    },
  ],
}

/** A whole procedure: one conflict declared, one late bid, one exclusion, one price rejected, two dissents, one award. */
export async function tellChronicCare() {
  await tellPreparation(story)
  for (const bid of story.bids) await tellBid(story, bid)
  await tellAdmission(story, {
    userId: rui,
    applicantId: applicants.lac.id,
    text: 'I was insured with this bidder until 2022, as an ordinary customer.',
    outcome: 'cleared',
    reason:
      'An ended contract on ordinary terms gives no interest in the outcome; on record for all.',
  })
  await tellScoring(story)
  await tellReveal(story)
  await tellModeration(story, {
    memberId: amina,
    point: 'The night desk may authorise up to a limit: that is what the highest level asks for.',
    answer:
      'The limit is below the price of an ordinary admission; the panel holds that the power is not given.',
  })
  await tellTechnicalLock(story)
  await tellPrices(story, {
    applicantId: applicants.meridian.id,
    dueAt: '2026-04-06T12:00',
    settled: {
      answer: 'We expect a lower use of the programme than the figures in the notice suggest.',
      decision: 'rejected',
      reason:
        'The answer sets aside the figures of the notice and shows no cover for the reserves.',
    },
  })
  await tellCombination(story)
  await tellDecision(story, {
    userId: amina,
    statement:
      'I hold that the night desk of bid B was scored too low; the ranking follows the rules.',
  })
}
