import type { PublishedWeights } from '../template-schema'
import { type BuiltInTemplate, words } from './built-in-template'
import { insurerClaims } from './insurer-claims'
import { insurerCommunication } from './insurer-communication'
import { insurerExperience } from './insurer-experience'
import { insurerFinances } from './insurer-finances'
import { insurerInfrastructure } from './insurer-infrastructure'
import { insurerNetwork } from './insurer-network'

const source =
  'Bazyar et al. (2022), BMC Health Services Research, table 1, https://doi.org/10.1186/s12913-022-08777-7'

/** In hundredths of a per cent, as printed: by the Best-Worst Method, and by consensus of the experts. */
const printed: readonly (readonly [code: string, bestWorst: number, consensus: number])[] = [
  ['1.1', 1290, 929],
  ['1.2', 897, 807],
  ['1.3', 326, 706],
  ['2.1', 582, 463],
  ['2.2', 977, 605],
  ['2.3', 526, 620],
  ['2.4', 182, 580],
  ['3.1', 365, 447],
  ['3.2', 624, 458],
  ['3.3', 503, 481],
  ['3.4', 129, 266],
  ['4.1', 493, 266],
  ['4.2', 227, 245],
  ['4.3', 235, 261],
  ['4.4', 235, 261],
  ['4.5', 235, 261],
  ['4.6', 131, 240],
  ['4.7', 235, 255],
  ['5.1', 259, 206],
  ['5.2', 165, 201],
  ['5.3', 137, 192],
  ['5.4', 224, 192],
  ['5.5', 83, 150],
  ['5.6', 275, 201],
  ['6.1', 208, 190],
  ['6.2', 161, 178],
  ['6.3', 212, 169],
  ['6.4', 157, 201],
]

const bestWorstWeights: PublishedWeights = {
  name: words(
    'Published: Best-Worst Method',
    'Publicados: método Best-Worst',
    'Publiés : méthode Best-Worst',
  ),
  method: 'published',
  source,
  printed: { criteria: Object.fromEntries(printed.map(([code, weight]) => [code, weight])) },
}

/** The source prints one weight for each domain; they add up the consensus column. */
const consensusWeights: PublishedWeights = {
  name: words(
    'Published: consensus of experts',
    'Publicados: consenso de peritos',
    'Publiés : consensus d’experts',
  ),
  method: 'published',
  source,
  printed: {
    domains: { '1': 2442, '2': 2268, '3': 1653, '4': 1789, '5': 1142, '6': 738 },
    criteria: Object.fromEntries(printed.map(([code, , weight]) => [code, weight])),
  },
}

/** Six domains and 28 criteria to choose a complementary health insurer by, with both published weight columns. */
export const insurerChecklist: BuiltInTemplate = {
  id: 'template-insurer-checklist',
  kind: 'insurer',
  title: words(
    'Insurer checklist, 28 criteria',
    'Lista de verificação de seguradoras, 28 critérios',
    'Grille d’assureurs, 28 critères',
  ),
  description: words(
    'Six domains and 28 criteria for choosing a complementary health insurer, after a published study. The wording, units, scales and anchors are ours and meant as a start: set them to your country and contract before bids are opened. The two weight columns are kept exactly as printed.',
    'Seis domínios e 28 critérios para escolher uma seguradora de saúde complementar, segundo um estudo publicado. A redação, as unidades, as escalas e os limites são nossos e servem de ponto de partida: ajuste-os ao seu país e contrato antes da abertura das propostas. As duas colunas de pesos ficam exatamente como foram impressas.',
    'Six domaines et 28 critères pour choisir un assureur santé complémentaire, d’après une étude publiée. La rédaction, les unités, les échelles et les repères sont les nôtres et servent de point de départ : réglez-les sur votre pays et votre contrat avant l’ouverture des offres. Les deux colonnes de poids restent telles qu’imprimées.',
  ),
  content: {
    domains: [
      insurerExperience,
      insurerCommunication,
      insurerFinances,
      insurerNetwork,
      insurerInfrastructure,
      insurerClaims,
    ],
    weightSets: [bestWorstWeights, consensusWeights],
  },
}
