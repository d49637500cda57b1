import { applicants } from './applicants'
import type { ProcedureStory } from './procedure-story'
import { tellBid } from './tell-bids'
import { tellPreparation } from './tell-preparation'

const story: ProcedureStory = {
  tenderId: 'tender-ambulances-2027',
  reference: '2026-025',
  kind: 'provider',
  title: {
    en: 'Ambulances in Sofala 2027',
    pt: 'Ambulâncias em Sofala 2027',
    fr: 'Ambulances à Sofala 2027',
  },
  description: {
    en: 'Demonstration with invented providers: the closing has passed, and two people have to open the envelopes.',
    pt: 'Demonstração com prestadores inventados: o prazo terminou e duas pessoas têm de abrir os envelopes.',
    fr: 'Démonstration avec des prestataires inventés : la clôture est passée, deux personnes doivent ouvrir les enveloppes.',
  },
  recusal: 'tender',
  days: {
    prepared: '2026-08-28T08:00:00.000Z',
    published: '2026-09-01T08:00:00.000Z',
    opensAt: '2026-09-02T09:00',
    closesAt: '2026-10-09T12:00',
    questionsUntil: '2026-09-25T12:00',
  },
  bids: [
    {
      applicant: applicants.vida,
      isLicensed: true,
      clinics: 14,
      daysToPay: 8,
      price: 92_000,
      submittedAt: '2026-10-07T09:20:00.000Z',
      levels: {},
    },
    {
      applicant: applicants.meridian,
      isLicensed: true,
      clinics: 19,
      daysToPay: 12,
      price: 88_400,
      submittedAt: '2026-10-08T15:45:00.000Z',
      levels: {},
    },
    {
      applicant: applicants.horizonte,
      isLicensed: true,
      clinics: 9,
      daysToPay: 6,
      price: 79_900,
      submittedAt: '2026-10-09T10:07:31.000Z',
      levels: {},
    },
  ],
}

/** A tender that has closed: two bids wait to be opened, a third came minutes too late. */
export async function tellAmbulances() {
  await tellPreparation(story)
  for (const bid of story.bids) await tellBid(story, bid)
}
