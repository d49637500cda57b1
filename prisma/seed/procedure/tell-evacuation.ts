import { applicants } from './applicants'
import type { ProcedureStory } from './procedure-story'
import { tellAdmission } from './tell-admission'
import { tellBid } from './tell-bids'
import { tellModeration } from './tell-moderation'
import { tellPreparation } from './tell-preparation'
import { tellReveal, tellScoring } from './tell-scoring'

const samira = 'demo-samira-haddad'
const amina = 'demo-amina-juma'
const rui = 'demo-rui-carvalho'

const story: ProcedureStory = {
  tenderId: 'tender-evacuation-2027',
  reference: '2026-022',
  kind: 'provider',
  title: {
    en: 'Medical evacuation 2027',
    pt: 'Evacuação médica 2027',
    fr: 'Évacuation médicale 2027',
  },
  description: {
    en: 'Demonstration with invented providers: the scores are revealed, and the panel discusses where it is apart.',
    pt: 'Demonstração com prestadores inventados: as pontuações foram reveladas e o júri discute onde diverge.',
    fr: 'Démonstration avec des prestataires inventés : les notes sont révélées, le jury discute de ses écarts.',
  },
  recusal: 'tender',
  days: {
    prepared: '2026-08-03T08:00:00.000Z',
    published: '2026-08-06T08:00:00.000Z',
    opensAt: '2026-08-07T09:00',
    closesAt: '2026-09-07T12:00',
    questionsUntil: '2026-08-28T12:00',
    opened: '2026-09-07T11:00:00.000Z',
    declared: '2026-09-08T08:00:00.000Z',
    judged: '2026-09-10T08:00:00.000Z',
    scored: '2026-09-14T08:00:00.000Z',
    revealed: '2026-09-28T08:00:00.000Z',
    moderated: '2026-10-06T08:00:00.000Z',
  },
  bids: [
    {
      applicant: applicants.meridian,
      isLicensed: true,
      clinics: 22,
      daysToPay: 4,
      price: 142_000,
      submittedAt: '2026-09-04T10:11:00.000Z',
      levels: { [samira]: [4, 3, 4], [amina]: [2, 3, 4], [rui]: [4, 3, 3] },
    },
    {
      applicant: applicants.carepath,
      isLicensed: true,
      clinics: 31,
      daysToPay: 9,
      price: 156_000,
      submittedAt: '2026-09-06T19:30:00.000Z',
      levels: { [samira]: [3, 4, 2], [amina]: [3, 5, 4], [rui]: [3, 4, 3] },
      nothingFound: {
        evaluatorId: samira,
        place: 2,
        comment:
          'Six steps are named in the form alone. I looked for a plan in the documents, and found none.',
      },
    },
    {
      applicant: applicants.horizonte,
      isLicensed: true,
      clinics: 16,
      daysToPay: 7,
      price: 129_500,
      submittedAt: '2026-09-07T07:58:00.000Z',
      levels: { [samira]: [3, 3, 3], [amina]: [3, 3, 3], [rui]: [4, 2, 3] },
    },
  ],
}

/** A provider tender in moderation: a dissent is stated, and nobody has answered it yet. */
export async function tellEvacuation() {
  await tellPreparation(story)
  for (const bid of story.bids) await tellBid(story, bid)
  await tellAdmission(story, null)
  await tellScoring(story)
  await tellReveal(story)
  await tellModeration(story, {
    memberId: amina,
    point:
      'The page cited names a call centre abroad; members of the islands were told last year that it does not pick up.',
    answer: null,
  })
}
