import type { TemplateDomain } from '../template-schema'
import { weighted, words } from './built-in-template'

const contracts = words('contracts', 'contratos', 'contrats')

/** Domain 1 of the insurer checklist. */
export const insurerExperience: TemplateDomain = {
  code: '1',
  title: words('Experience', 'Experiência', 'Expérience'),
  criteria: [
    weighted({
      code: '1.1',
      title: words(
        'Contracts for groups of this size',
        'Contratos com grupos desta dimensão',
        'Contrats pour des groupes de cette taille',
      ),
      description: words(
        'How many group contracts of about the same number of insured people the applicant has run during the last ten years. The first contracts teach most, so each further one adds less.',
        'Quantos contratos de grupo com um número semelhante de pessoas seguras o candidato geriu nos últimos dez anos. Os primeiros ensinam mais, por isso cada novo contrato acrescenta menos.',
        'Combien de contrats collectifs d’un effectif comparable le candidat a gérés ces dix dernières années. Les premiers apprennent le plus : chaque contrat suivant ajoute moins.',
      ),
      evidence: words(
        'List of contracts with client, dates and number of insured people',
        'Lista de contratos com cliente, datas e número de pessoas seguras',
        'Liste des contrats avec client, dates et nombre d’assurés',
      ),
      unit: contracts,
      value: {
        kind: 'piecewise',
        points: [
          { evidence: 0, value: 0 },
          { evidence: 2, value: 40 },
          { evidence: 5, value: 75 },
          { evidence: 10, value: 100 },
        ],
      },
    }),
    weighted({
      code: '1.2',
      title: words(
        'Contracts for people like these',
        'Contratos com pessoas semelhantes',
        'Contrats pour des personnes semblables',
      ),
      description: words(
        'How many group contracts of the last ten years covered people with a similar make-up: ages, men and women, special medical needs.',
        'Quantos contratos de grupo dos últimos dez anos cobriram pessoas com um perfil semelhante: idades, homens e mulheres, necessidades médicas especiais.',
        'Combien de contrats collectifs des dix dernières années couvraient une population semblable : âges, hommes et femmes, besoins médicaux particuliers.',
      ),
      evidence: words(
        'Contract list with the age and sex structure of each group, and two references',
        'Lista de contratos com a estrutura etária e por sexo de cada grupo, e duas referências',
        'Liste des contrats avec la structure par âge et sexe de chaque groupe, et deux références',
      ),
      unit: contracts,
      value: {
        kind: 'bands',
        below: 0,
        bands: [
          { from: 1, value: 40 },
          { from: 3, value: 70 },
          { from: 6, value: 100 },
        ],
      },
    }),
    weighted({
      code: '1.3',
      title: words(
        'Large contracts running now',
        'Grandes contratos em vigor',
        'Grands contrats en cours',
      ),
      description: words(
        'How many health contracts with organisations of more than 10,000 insured people are in force today.',
        'Quantos contratos de saúde com organizações de mais de 10 000 pessoas seguras estão hoje em vigor.',
        'Combien de contrats santé avec des organisations de plus de 10 000 assurés sont en vigueur aujourd’hui.',
      ),
      evidence: words(
        'Signed list of contracts in force with the number of insured people',
        'Lista assinada dos contratos em vigor com o número de pessoas seguras',
        'Liste signée des contrats en vigueur avec le nombre d’assurés',
      ),
      unit: contracts,
      value: { kind: 'linear', zeroAt: 0, hundredAt: 5 },
    }),
  ],
}
