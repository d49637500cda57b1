import { demoOrganisation } from '../../lib/account/demo-people'
import { recordAudit } from '../../lib/platform/audit'
import type { Tx } from '../../lib/platform/db'
import { publicFigures } from '../../lib/selection/templates/built-in/public-figures'
import { figures, indianInsurers, publisher } from './indian-insurers'
import { lockSet } from './official-weights'
import { plantExperts, type SeededExpert } from './plant-experts'
import { plantGroupWeights } from './plant-group-weights'
import { plantTender } from './plant-tender'
import { seedActor, storyDay } from './story'

const tenderId = 'tender-india-public'

/** Three invented experts who weigh four public figures: claims first, then network. */
const experts: readonly SeededExpert[] = [
  {
    id: 'expert-india-1',
    name: 'Leonor Nunes',
    email: 'leonor.nunes@harbourfund.example',
    affiliation: 'Harbour Staff Fund, purchasing',
    userId: 'demo-leonor-nunes',
    domains: [8, 4, 1.2, 2],
    criteria: [],
  },
  {
    id: 'expert-india-2',
    name: 'Arjun Mehta',
    email: 'a.mehta@benefits-advice.example',
    affiliation: 'Benefits Advice',
    userId: null,
    domains: [7, 5, 1, 1.8],
    criteria: [],
  },
  {
    id: 'expert-india-3',
    name: 'Priya Raman',
    email: 'p.raman@members-council.example',
    affiliation: 'Members’ Council',
    userId: null,
    domains: [9, 6, 1, 3],
    criteria: [],
  },
]

/** Real input: five Indian insurers on four public figures, the publisher's own rating beside our ranking. */
export async function seedPublicComparison(tx: Tx) {
  const { criterionIds } = await plantTender(tx, {
    id: tenderId,
    reference: '2026-009',
    title: {
      en: 'Five Indian health insurers by public figures',
      pt: 'Cinco seguradoras de saúde indianas por números públicos',
      fr: 'Cinq assureurs santé indiens par chiffres publics',
    },
    description: {
      en: 'Real figures as published, each with its source and period. The experts and their answers are invented.',
      pt: 'Números reais tal como publicados, cada um com fonte e período. Os peritos e as suas respostas são inventados.',
      fr: 'Chiffres réels tels que publiés, chacun avec sa source et sa période. Les experts et leurs réponses sont inventés.',
    },
    currency: 'INR',
    timeZone: 'Asia/Kolkata',
    fictional: false,
    createdOn: '2026-07-06',
    state: 'evaluation',
    template: publicFigures,
  })
  for (const [index, insurer] of indianInsurers.entries()) {
    const letter = 'ABCDE'.charAt(index)
    const bidId = `bid-india-${letter.toLowerCase()}`
    await tx.bid.create({
      data: {
        id: bidId,
        tenderId,
        letter,
        applicantName: insurer.name,
        country: 'IN',
        publishedRating: insurer.publishedRating,
        publishedRatingScale: 5,
        publishedRatingSource: publisher,
        position: index,
        evidence: {
          create: figures.map(({ code, figure, period }) => ({
            id: `${bidId}-${code}`,
            criterionId: criterionIds.get(code) ?? '',
            status: 'provided' as const,
            value: insurer[figure],
            source: publisher,
            period,
            enteredById: 'demo-tomas-machava',
            enteredAt: storyDay('2026-07-08'),
          })),
        },
      },
    })
  }
  await plantExperts(tx, tenderId, experts)
  const official = await plantGroupWeights(tx, tenderId)
  await lockSet(tx, {
    tenderId,
    weightSetId: official,
    reason:
      'The three experts agree closely; the group posterior is adopted as it was computed, before the figures were read.',
  })
  await recordAudit(tx, {
    at: storyDay('2026-09-03'),
    actor: seedActor,
    organisationId: demoOrganisation.id,
    command: 'demo.seed-tender',
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { reference: '2026-009', fictional: false },
  })
}
