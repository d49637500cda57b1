import type { TemplateDomain } from '../template-schema'
import { weighted, words, yesNo } from './built-in-template'

/** Domain 3 of the insurer checklist. */
export const insurerFinances: TemplateDomain = {
  code: '3',
  title: words('Financial status', 'Situação financeira', 'Situation financière'),
  criteria: [
    weighted({
      code: '3.1',
      title: words(
        'Financial strength rating',
        'Notação de solidez financeira',
        'Notation de solidité financière',
      ),
      description: words(
        'The grade of the last financial year by a recognised agency or by the supervisor, brought to one scale.',
        'A classificação do último exercício por uma agência reconhecida ou pelo supervisor, numa só escala.',
        'La note du dernier exercice par une agence reconnue ou par l’autorité de contrôle, ramenée à une seule échelle.',
      ),
      evidence: words(
        'Rating report or supervisor’s letter of the last financial year',
        'Relatório de notação ou carta do supervisor do último exercício',
        'Rapport de notation ou lettre de l’autorité pour le dernier exercice',
      ),
      value: {
        kind: 'categories',
        categories: [
          {
            category: 'AA',
            value: 100,
            label: words(
              'AAA or AA: very strong',
              'AAA ou AA: muito forte',
              'AAA ou AA : très solide',
            ),
          },
          { category: 'A', value: 80, label: words('A: strong', 'A: forte', 'A : solide') },
          {
            category: 'BBB',
            value: 55,
            label: words('BBB: adequate', 'BBB: adequada', 'BBB : correcte'),
          },
          { category: 'BB', value: 25, label: words('BB: weak', 'BB: fraca', 'BB : faible') },
          {
            category: 'B',
            value: 0,
            label: words(
              'B or lower, or not rated',
              'B ou inferior, ou sem notação',
              'B ou moins, ou non noté',
            ),
          },
        ],
      },
    }),
    weighted({
      code: '3.2',
      title: words('Registered capital', 'Capital social', 'Capital social'),
      description: words(
        'Capital as registered and paid in, in millions of the tender’s currency. Set the anchors to the size of the contract before bids are opened.',
        'Capital registado e realizado, em milhões na moeda do concurso. Ajuste os limites à dimensão do contrato antes da abertura das propostas.',
        'Capital enregistré et libéré, en millions dans la devise de l’appel d’offres. Réglez les repères sur la taille du contrat avant l’ouverture des offres.',
      ),
      evidence: words(
        'Extract of the commercial register and audited balance sheet',
        'Certidão do registo comercial e balanço auditado',
        'Extrait du registre du commerce et bilan audité',
      ),
      unit: words('millions', 'milhões', 'millions'),
      value: {
        kind: 'piecewise',
        points: [
          { evidence: 5, value: 0 },
          { evidence: 20, value: 50 },
          { evidence: 60, value: 85 },
          { evidence: 120, value: 100 },
        ],
      },
    }),
    weighted({
      code: '3.3',
      title: words('Claims ratio', 'Rácio de sinistralidade', 'Ratio sinistres à primes'),
      description: words(
        'Claims paid to the insured as a share of premiums received. Too low, and people are refused what they paid for; too high, and the insurer will not last.',
        'Sinistros pagos às pessoas seguras em percentagem dos prémios recebidos. Demasiado baixo, recusa-se o que foi pago; demasiado alto, a seguradora não dura.',
        'Prestations versées aux assurés rapportées aux primes reçues. Trop bas, on refuse ce qui a été payé ; trop haut, l’assureur ne tiendra pas.',
      ),
      evidence: words(
        'Audited health branch account of the last three years',
        'Conta auditada do ramo saúde dos últimos três anos',
        'Compte audité de la branche santé des trois dernières années',
      ),
      unit: words('%', '%', '%'),
      value: { kind: 'target', zeroLow: 45, bestFrom: 75, bestTo: 85, zeroHigh: 105 },
    }),
    weighted({
      code: '3.4',
      title: words('Licence to reinsure', 'Licença para ressegurar', 'Agrément de réassurance'),
      description: words(
        'Whether the applicant may pass part of its risks on to a reinsurer.',
        'Se o candidato pode ceder parte dos seus riscos a um ressegurador.',
        'Si le candidat peut céder une partie de ses risques à un réassureur.',
      ),
      evidence: words(
        'Copy of the licence or of the treaty in force',
        'Cópia da licença ou do tratado em vigor',
        'Copie de l’agrément ou du traité en vigueur',
      ),
      value: yesNo,
    }),
  ],
}
