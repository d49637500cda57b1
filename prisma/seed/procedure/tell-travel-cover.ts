import { applicants } from './applicants'
import type { ProcedureStory } from './procedure-story'
import { tellAdmission } from './tell-admission'
import { tellBid } from './tell-bids'
import { tellModeration, tellTechnicalLock } from './tell-moderation'
import { tellPreparation } from './tell-preparation'
import { tellPrices } from './tell-prices'
import { tellReveal, tellScoring } from './tell-scoring'

const samira = 'demo-samira-haddad'
const amina = 'demo-amina-juma'
const rui = 'demo-rui-carvalho'

const story: ProcedureStory = {
  tenderId: 'tender-travel-2027',
  reference: '2026-019',
  kind: 'insurer',
  title: {
    en: 'Cover on duty travel 2027',
    pt: 'Cobertura em viagens de serviço 2027',
    fr: 'Couverture en mission 2027',
  },
  description: {
    en: 'Demonstration with invented bidders: prices are opened, and one is so low that it has to be explained.',
    pt: 'Demonstração com proponentes inventados: os preços estão abertos e um é tão baixo que tem de ser explicado.',
    fr: 'Démonstration avec des soumissionnaires inventés : les prix sont ouverts, l’un est si bas qu’il doit être justifié.',
  },
  recusal: 'tender',
  days: {
    prepared: '2026-07-06T08:00:00.000Z',
    published: '2026-07-09T08:00:00.000Z',
    opensAt: '2026-07-10T09:00',
    closesAt: '2026-08-10T12:00',
    questionsUntil: '2026-07-31T12:00',
    opened: '2026-08-10T11:00:00.000Z',
    declared: '2026-08-11T08:00:00.000Z',
    judged: '2026-08-13T08:00:00.000Z',
    scored: '2026-08-17T08:00:00.000Z',
    revealed: '2026-09-01T08:00:00.000Z',
    moderated: '2026-09-03T08:00:00.000Z',
    pricesOpened: '2026-10-07T08:00:00.000Z',
  },
  bids: [
    {
      applicant: applicants.lac,
      isLicensed: true,
      clinics: 52,
      daysToPay: 6,
      price: 118_000,
      submittedAt: '2026-08-07T09:00:00.000Z',
      levels: { [samira]: [4, 4, 3], [amina]: [4, 3, 3], [rui]: [2, 4, 3] },
    },
    {
      applicant: applicants.vida,
      isLicensed: true,
      clinics: 40,
      daysToPay: 10,
      price: 61_500,
      submittedAt: '2026-08-08T12:40:00.000Z',
      levels: { [samira]: [3, 3, 3], [amina]: [3, 4, 3], [rui]: [3, 2, 3] },
    },
    {
      applicant: applicants.carepath,
      isLicensed: true,
      clinics: 36,
      daysToPay: 8,
      price: 109_200,
      submittedAt: '2026-08-10T08:12:00.000Z',
      levels: { [samira]: [4, 3, 4], [amina]: [4, 4, 4], [rui]: [4, 3, 4] },
    },
  ],
}

/** A tender whose prices are opened: one is abnormally low, and its bidder has been asked why. */
export async function tellTravelCover() {
  await tellPreparation(story)
  for (const bid of story.bids) await tellBid(story, bid)
  await tellAdmission(story, null)
  await tellScoring(story)
  await tellReveal(story)
  await tellModeration(story, {
    memberId: rui,
    point:
      'The offer promises an answer at night but shows no roster; the words of the level ask for more.',
    answer:
      'A roster is not asked for by the words of the level; its absence is noted for the contract.',
  })
  await tellTechnicalLock(story)
  await tellPrices(story, {
    applicantId: applicants.vida.id,
    dueAt: '2030-06-28T12:00',
    settled: null,
  })
}
