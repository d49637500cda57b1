import { demoOrganisation } from '../../lib/account/demo-people'
import { recordAudit } from '../../lib/platform/audit'
import type { Tx } from '../../lib/platform/db'
import { providerSelection } from '../../lib/selection/templates/built-in/provider-selection'
import { plantExperts, type SeededExpert } from './plant-experts'
import { plantTender } from './plant-tender'
import { seedActor, storyDay } from './story'

const tenderId = 'tender-hospitals-2027'

/** One invented expert has answered; the demo's own expert and chair have not, so that whoever tries it can. */
const experts: readonly SeededExpert[] = [
  {
    id: 'expert-hospitals-1',
    name: 'Leonor Nunes',
    email: 'leonor.nunes@harbourfund.example',
    affiliation: 'Harbour Staff Fund, purchasing',
    userId: 'demo-leonor-nunes',
    domains: [],
    criteria: [],
    isWaiting: true,
  },
  {
    id: 'expert-hospitals-2',
    name: 'Samira Haddad',
    email: 'samira.haddad@harbourfund.example',
    affiliation: 'Harbour Staff Fund, panel',
    userId: 'demo-samira-haddad',
    domains: [],
    criteria: [],
    isWaiting: true,
  },
  {
    id: 'expert-hospitals-3',
    name: 'Dr. Marta Cumbe',
    email: 'm.cumbe@clinics.example',
    affiliation: 'Clinics Association',
    userId: null,
    domains: [8, 6, 1.6, 1, 2.4],
    criteria: [],
  },
]

/** A tender whose weighing is open: two experts have not answered yet. */
export async function seedHospitalSelection(tx: Tx) {
  await plantTender(tx, {
    id: tenderId,
    reference: '2026-021',
    title: {
      en: 'Hospitals with direct settlement 2027',
      pt: 'Hospitais com liquidação direta 2027',
      fr: 'Hôpitaux en règlement direct 2027',
    },
    description: {
      en: 'Demonstration: which hospitals may bill the fund directly from 2027. The experts are weighing the criteria.',
      pt: 'Demonstração: que hospitais poderão faturar diretamente ao fundo a partir de 2027. Os peritos estão a pesar os critérios.',
      fr: 'Démonstration : quels hôpitaux pourront facturer directement au fonds dès 2027. Les experts pèsent les critères.',
    },
    currency: 'USD',
    timeZone: 'Africa/Maputo',
    fictional: true,
    createdOn: '2026-08-14',
    state: 'weighing',
    template: providerSelection,
  })
  await plantExperts(tx, tenderId, experts)
  await recordAudit(tx, {
    at: storyDay('2026-10-12'),
    actor: seedActor,
    organisationId: demoOrganisation.id,
    command: 'demo.seed-tender',
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { reference: '2026-021', fictional: true },
  })
}
