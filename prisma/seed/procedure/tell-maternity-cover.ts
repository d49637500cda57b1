import { db } from '../../../lib/platform/db'
import { declareBid } from '../../../lib/selection/applications/declare-bid'
import { answerQuestion } from '../../../lib/selection/questions/answer-question'
import { askQuestion } from '../../../lib/selection/questions/ask-question'
import { tell } from '../tell'
import { applicants } from './applicants'
import { officer, type ProcedureStory } from './procedure-story'
import { tellBid } from './tell-bids'
import { tellPreparation } from './tell-preparation'

const story: ProcedureStory = {
  tenderId: 'tender-maternity-2027',
  reference: '2026-027',
  kind: 'insurer',
  title: {
    en: 'Maternity and newborn cover',
    pt: 'Cobertura de maternidade e recém-nascidos',
    fr: 'Couverture maternité et nouveau-nés',
  },
  description: {
    en: 'Demonstration: a published tender that receives bids. One bidder is preparing its bid, another has sent it.',
    pt: 'Demonstração: um concurso publicado que recebe propostas. Um proponente prepara a sua, outro já a entregou.',
    fr: 'Démonstration : un appel d’offres publié qui reçoit des offres. L’une est en préparation, l’autre remise.',
  },
  recusal: 'tender',
  days: {
    prepared: '2026-09-21T08:00:00.000Z',
    published: '2026-09-24T08:00:00.000Z',
    opensAt: '2026-09-25T09:00',
    closesAt: '2030-06-28T12:00',
    questionsUntil: '2030-05-31T12:00',
  },
  bids: [
    {
      applicant: applicants.meridian,
      isLicensed: true,
      clinics: 33,
      daysToPay: 9,
      price: 301_000,
      submittedAt: '2026-10-08T13:00:00.000Z',
      levels: {},
    },
  ],
}

/** A tender that receives bids: one is in, one is begun; one question is answered, one waits. */
export async function tellMaternityCover() {
  await tellPreparation(story)
  for (const bid of story.bids) await tellBid(story, bid)
  const { tenderId } = story
  const { lac, meridian } = applicants
  await tell(lac.userId, '2026-09-29T07:30:00.000Z', declareBid, {
    tenderId,
    eligible: true,
    noConflict: true,
    truth: true,
    name: lac.person,
    locale: lac.locale,
  })
  await tellQuestions(tenderId, { asker: meridian.userId, other: lac.userId })
}

async function tellQuestions(
  tenderId: string,
  { asker, other }: { readonly asker: string; readonly other: string },
) {
  const { noticeId } = await db.procedureTerms.findUniqueOrThrow({ where: { tenderId } })
  const { questionId } = await tell(asker, '2026-09-30T10:00:00.000Z', askQuestion, {
    noticeId,
    text: 'We run two clinics with midwives in Beira. Do they count as clinics under contract?',
    idempotencyKey: 'story-question-1',
  })
  await tell(officer, '2026-10-02T09:00:00.000Z', answerQuestion, {
    tenderId,
    questionId,
    version: 1,
    locale: 'en',
    published: {
      en: 'Do clinics led by midwives count as clinics under contract?',
      pt: 'As clínicas dirigidas por parteiras contam como clínicas contratadas?',
      fr: 'Les cliniques dirigées par des sages-femmes comptent-elles comme cliniques sous contrat ?',
    },
    answer: {
      en: 'Yes, where they are licensed and settle directly with the fund.',
      pt: 'Sim, desde que estejam licenciadas e faturem diretamente ao fundo.',
      fr: 'Oui, si elles sont agréées et règlent directement avec le fonds.',
    },
  })
  await tell(other, '2026-10-09T16:20:00.000Z', askQuestion, {
    noticeId,
    text: 'La période de carence peut-elle être différente pour les jumeaux ?',
    idempotencyKey: 'story-question-2',
  })
}
