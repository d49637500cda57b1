import { applicants } from './applicants'
import type { ProcedureStory } from './procedure-story'
import { tellAdmission } from './tell-admission'
import { tellBid } from './tell-bids'
import { tellPreparation } from './tell-preparation'
import { tellScoring } from './tell-scoring'

const samira = 'demo-samira-haddad'
const amina = 'demo-amina-juma'
const rui = 'demo-rui-carvalho'

const story: ProcedureStory = {
  tenderId: 'tender-dental-2027',
  reference: '2026-024',
  kind: 'insurer',
  title: {
    en: 'Dental and optical cover 2027',
    pt: 'Cobertura dentária e ótica 2027',
    fr: 'Couverture dentaire et optique 2027',
  },
  description: {
    en: 'Demonstration with invented bidders: bids are opened, and the panel scores behind closed doors.',
    pt: 'Demonstração com proponentes inventados: as propostas estão abertas e o júri pontua à porta fechada.',
    fr: 'Démonstration avec des soumissionnaires inventés : les offres sont ouvertes, le jury note à huis clos.',
  },
  recusal: 'bid',
  days: {
    prepared: '2026-08-20T08:00:00.000Z',
    published: '2026-08-24T08:00:00.000Z',
    opensAt: '2026-08-25T09:00',
    closesAt: '2026-09-28T12:00',
    questionsUntil: '2026-09-18T12:00',
    opened: '2026-09-28T11:00:00.000Z',
    declared: '2026-09-29T08:00:00.000Z',
    judged: '2026-10-01T08:00:00.000Z',
    scored: '2026-10-05T08:00:00.000Z',
  },
  bids: [
    {
      applicant: applicants.vida,
      isLicensed: true,
      clinics: 38,
      daysToPay: 9,
      price: 212_400,
      submittedAt: '2026-09-25T14:20:00.000Z',
      levels: { [samira]: [4, 3, 4], [amina]: [3, 3, 3], [rui]: [4, 4, 4] },
    },
    {
      applicant: applicants.carepath,
      isLicensed: true,
      clinics: 24,
      daysToPay: 6,
      price: 198_000,
      submittedAt: '2026-09-28T08:41:00.000Z',
      levels: { [samira]: [3, 4, 4] },
    },
    {
      applicant: applicants.meridian,
      isLicensed: true,
      clinics: 45,
      daysToPay: 14,
      price: 205_500,
      submittedAt: '2026-09-27T16:05:00.000Z',
      levels: { [samira]: [4, 3, 3], [rui]: [3, 3, 4] },
    },
    {
      applicant: applicants.horizonte,
      isLicensed: true,
      clinics: 12,
      daysToPay: 11,
      price: 188_000,
      submittedAt: '2026-09-28T10:00:01.000Z',
      levels: {},
    },
  ],
}

/** A tender in which cards are being filled in: one member has sent theirs, one bid came a second too late. */
export async function tellDentalCover() {
  await tellPreparation(story)
  for (const bid of story.bids) await tellBid(story, bid)
  await tellAdmission(story, {
    userId: rui,
    applicantId: applicants.carepath.id,
    text: 'My sister has worked for this bidder since March, in another country.',
    outcome: 'restricted',
    reason: 'A close relative works there; the rules as published take a member off that bid.',
  })
  await tellScoring(story, [samira])
}
