import {
  type BuiltInTemplate,
  ratingInWords,
  weighted,
  words,
} from '../../../lib/selection/templates/built-in/built-in-template'

/** The criteria that the panel rates, in their order. */
export const ratedCodes = ['1.1', '1.2', '2.1'] as const

const none = words('None described', 'Nada descrito', 'Rien de décrit')

const domains: BuiltInTemplate['content']['domains'] = [
  {
    code: '1',
    title: words('Service', 'Serviço', 'Service'),
    criteria: [
      weighted({
        code: '1.1',
        title: words('Answering members', 'Resposta aos membros', 'Réponse aux membres'),
        description: words(
          'How members reach somebody who can decide, at what hours and in which languages.',
          'Como os membros chegam a quem pode decidir, a que horas e em que línguas.',
          'Comment les membres joignent quelqu’un qui peut décider, à quelles heures et dans quelles langues.',
        ),
        evidence: words('Service plan', 'Plano de serviço', 'Plan de service'),
        value: ratingInWords(
          none,
          words(
            'Office hours, one language',
            'Horas de expediente, uma língua',
            'Heures de bureau, une langue',
          ),
          words(
            'Office hours, the languages of the members',
            'Horas de expediente, línguas dos membros',
            'Heures de bureau, langues des membres',
          ),
          words(
            'Day and night, by telephone',
            'Dia e noite, por telefone',
            'Jour et nuit, par téléphone',
          ),
          words(
            'Day and night, with power to authorise',
            'Dia e noite, com poder de autorizar',
            'Jour et nuit, avec pouvoir d’autoriser',
          ),
        ),
      }),
      weighted({
        code: '1.2',
        title: words('Case management', 'Gestão de casos', 'Gestion de cas'),
        description: words(
          'How a long or costly illness is followed, and by whom.',
          'Como se acompanha uma doença longa ou dispendiosa, e por quem.',
          'Comment une maladie longue ou coûteuse est suivie, et par qui.',
        ),
        evidence: words(
          'Description with an example',
          'Descrição com um exemplo',
          'Description avec un exemple',
        ),
        value: ratingInWords(
          none,
          words('On request of the member', 'A pedido do membro', 'À la demande du membre'),
          words(
            'A named person from admission',
            'Uma pessoa designada desde a admissão',
            'Une personne désignée dès l’admission',
          ),
          words(
            'A nurse with a written plan',
            'Um enfermeiro com plano escrito',
            'Un infirmier avec plan écrit',
          ),
          words(
            'As before, with outcomes reported to us',
            'Como acima, com resultados reportados a nós',
            'Idem, avec résultats communiqués',
          ),
        ),
      }),
    ],
  },
  {
    code: '2',
    title: words('Means', 'Meios', 'Moyens'),
    criteria: [
      weighted({
        code: '2.1',
        title: words('Start-up plan', 'Plano de arranque', 'Plan de démarrage'),
        description: words(
          'The steps from signature to the first claim paid, with people and dates.',
          'Os passos da assinatura ao primeiro sinistro pago, com pessoas e datas.',
          'Les étapes de la signature au premier sinistre payé, avec personnes et dates.',
        ),
        evidence: words('Plan with dates', 'Plano com datas', 'Plan daté'),
        value: ratingInWords(
          none,
          words('Steps without dates', 'Passos sem datas', 'Étapes sans dates'),
          words('Steps with dates', 'Passos com datas', 'Étapes datées'),
          words(
            'As before, with named people',
            'Como acima, com pessoas designadas',
            'Idem, avec personnes désignées',
          ),
          words(
            'As before, with a rehearsal',
            'Como acima, com um ensaio',
            'Idem, avec une répétition',
          ),
        ),
      }),
      weighted({
        code: '2.2',
        title: words('Clinics under contract', 'Clínicas contratadas', 'Cliniques sous contrat'),
        description: words(
          'With direct settlement, on the day of the bid.',
          'Com liquidação direta, no dia da proposta.',
          'En règlement direct, au jour de l’offre.',
        ),
        unit: words('clinics', 'clínicas', 'cliniques'),
        evidence: words('List of clinics', 'Lista de clínicas', 'Liste des cliniques'),
        value: { kind: 'linear', zeroAt: 0, hundredAt: 60 },
      }),
    ],
  },
  {
    code: '3',
    title: words('Standing', 'Idoneidade', 'Solidité'),
    criteria: [
      weighted({
        code: '3.1',
        title: words(
          'Days to pay a claim',
          'Dias até pagar um sinistro',
          'Délai de paiement d’un sinistre',
        ),
        description: words(
          'Median of the last financial year.',
          'Mediana do último exercício.',
          'Médiane du dernier exercice.',
        ),
        unit: words('days', 'dias', 'jours'),
        evidence: words(
          'Claims statistics',
          'Estatística de sinistros',
          'Statistique des sinistres',
        ),
        value: { kind: 'linear', zeroAt: 30, hundredAt: 2 },
      }),
      {
        code: '3.2',
        kind: 'knock_out',
        title: words('Licence in force', 'Licença em vigor', 'Agrément en vigueur'),
        description: words(
          'For the kind of cover, in the country of the contract.',
          'Para o tipo de cobertura, no país do contrato.',
          'Pour le type de couverture, dans le pays du contrat.',
        ),
        unit: {},
        evidenceRequired: words('Licence', 'Licença', 'Agrément'),
        valueFunction: null,
        knockOut: { kind: 'is-true' },
        minimumValue: null,
      },
    ],
  },
]

/** Six criteria by which the stories' small tenders are decided, weights adding up to 100. */
export const coverCriteria = (kind: 'insurer' | 'provider'): BuiltInTemplate => ({
  id: `story-cover-${kind}`,
  kind,
  title: words('Cover, six criteria', 'Cobertura, seis critérios', 'Couverture, six critères'),
  description: {},
  content: {
    domains,
    weightSets: [
      {
        name: words(
          'Agreed by the committee',
          'Acordados pela comissão',
          'Convenus par la commission',
        ),
        method: 'published',
        source: 'Harbour Staff Fund, minutes of the committee (fictional)',
        printed: { criteria: { '1.1': 2500, '1.2': 2000, '2.1': 2000, '2.2': 1500, '3.1': 2000 } },
      },
    ],
  },
})
