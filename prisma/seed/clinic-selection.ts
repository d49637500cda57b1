import { demoOrganisation } from '../../lib/account/demo-people'
import { recordAudit } from '../../lib/platform/audit'
import type { Tx } from '../../lib/platform/db'
import { providerSelection } from '../../lib/selection/templates/built-in/provider-selection'
import { lockSet } from './official-weights'
import { plantDocument } from './plant-document'
import { plantExperts, type SeededExpert } from './plant-experts'
import { plantGroupWeights } from './plant-group-weights'
import { plantTender } from './plant-tender'
import { seedActor, storyDay } from './story'

const tenderId = 'tender-clinics-2027'

const experts: readonly SeededExpert[] = [
  {
    id: 'expert-clinics-1',
    name: 'Leonor Nunes',
    email: 'leonor.nunes@harbourfund.example',
    affiliation: 'Harbour Staff Fund, purchasing',
    userId: 'demo-leonor-nunes',
    domains: [7, 5, 1, 2.4, 3],
    criteria: [],
  },
  {
    id: 'expert-clinics-2',
    name: 'Dr. Marta Cumbe',
    email: 'm.cumbe@clinics.example',
    affiliation: 'Clinics Association',
    userId: null,
    domains: [9, 6, 1.3, 1, 2],
    criteria: [],
  },
  {
    id: 'expert-clinics-3',
    name: 'Yasmin Fadel',
    email: 'y.fadel@members-council.example',
    affiliation: 'Members’ Council',
    userId: null,
    domains: [8, 4, 2, 3, 1],
    criteria: [],
  },
]

const clinics = ['Clínica do Farol', 'Polyclinic Matola', 'Quelimane Day Hospital'] as const

const evaluators = ['demo-amina-juma', 'demo-rui-carvalho', 'demo-samira-haddad'] as const

/** Levels from 1 to 5 by evaluator, then clinic, then criterion; a clinic not yet rated is left out. */
const levels: Readonly<Record<(typeof evaluators)[number], readonly (readonly number[])[]>> = {
  'demo-amina-juma': [[4, 3, 4, 4, 2]],
  'demo-rui-carvalho': [],
  'demo-samira-haddad': [
    [4, 3, 5, 3, 2],
    [3, 4, 3, 4, 4],
    [2, 3, 3, 2, 4],
  ],
}

/** A tender under evaluation: the weights are official, two evaluators have ratings left to give. */
export async function seedClinicSelection(tx: Tx) {
  const { criterionIds } = await plantTender(tx, {
    id: tenderId,
    reference: '2026-018',
    title: {
      en: 'Clinics for outpatient care 2027',
      pt: 'Clínicas para cuidados ambulatórios 2027',
      fr: 'Cliniques de soins ambulatoires 2027',
    },
    description: {
      en: 'Demonstration with invented clinics: after the visits, the panel rates each on five criteria.',
      pt: 'Demonstração com clínicas inventadas: após as visitas, o júri avalia cada uma em cinco critérios.',
      fr: 'Démonstration avec des cliniques inventées : après les visites, le jury note chacune sur cinq critères.',
    },
    currency: 'USD',
    timeZone: 'Africa/Maputo',
    fictional: true,
    createdOn: '2026-08-12',
    state: 'evaluation',
    template: providerSelection,
  })
  await plantExperts(tx, tenderId, experts)
  await lockSet(tx, {
    tenderId,
    weightSetId: await plantGroupWeights(tx, tenderId),
    reason:
      'The experts agree that staff and technical means come first; adopted before the visits.',
  })
  await plantBids(tx, criterionIds)
  await recordAudit(tx, {
    at: storyDay('2026-10-12'),
    actor: seedActor,
    organisationId: demoOrganisation.id,
    command: 'demo.seed-tender',
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { reference: '2026-018', fictional: true },
  })
}

async function plantBids(tx: Tx, criterionIds: ReadonlyMap<string, string>) {
  await tx.panelMember.createMany({
    data: evaluators.map((userId, position) => ({ tenderId, userId, position })),
  })
  for (const [index, applicantName] of clinics.entries()) {
    const letter = 'ABC'.charAt(index)
    const bidId = `bid-clinic-${letter.toLowerCase()}`
    await tx.bid.create({
      data: { id: bidId, tenderId, letter, applicantName, country: 'MZ', position: index },
    })
    await plantDocument(tx, {
      bidId,
      applicantName,
      name: 'visit-report',
      title: 'Report of the visit',
      pages: ['Staff', 'Technical means', 'Accommodation', 'Billing', 'Prices'],
      uploadedOn: '2026-09-24',
    })
    await tx.rating.createMany({
      data: evaluators.flatMap((evaluatorId) =>
        (levels[evaluatorId][index] ?? []).map((level, place) => ({
          bidId,
          criterionId: criterionIds.get(`${place + 1}.1`) ?? '',
          evaluatorId,
          level,
          comment: level === 5 ? 'Seen on the visit, and better than asked for.' : '',
          ratedAt: storyDay('2026-10-08'),
        })),
      ),
    })
  }
}
