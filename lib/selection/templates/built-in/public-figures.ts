import { type BuiltInTemplate, weighted, words } from './built-in-template'

const declared = {
  en: 'The anchors are ours, fixed before any figure was entered and the same for every insurer; they are not the publisher’s.',
  pt: 'Os limites são nossos, fixados antes de qualquer valor ser introduzido e iguais para todas as seguradoras; não são da fonte.',
  fr: 'Les repères sont les nôtres, fixés avant toute saisie et les mêmes pour chaque assureur ; ils ne viennent pas de la source.',
}

const described = (en: string, pt: string, fr: string) =>
  words(`${en} ${declared.en}`, `${pt} ${declared.pt}`, `${fr} ${declared.fr}`)

const figure = words(
  'Published figure with its source and period',
  'Valor publicado, com fonte e período',
  'Chiffre publié, avec source et période',
)

/** Health insurers compared by four figures that are public, each in a domain of its own. */
export const publicFigures: BuiltInTemplate = {
  id: 'template-public-figures',
  kind: 'insurer',
  title: words(
    'Health insurers by public figures',
    'Seguradoras de saúde por números públicos',
    'Assureurs santé par chiffres publics',
  ),
  description: words(
    'Four figures that insurers or their supervisor publish: claims settled, hospitals in the network, premiums, years in business. A quick comparison, not a tender: public figures say nothing of service.',
    'Quatro números que as seguradoras ou o supervisor publicam: sinistros regularizados, hospitais na rede, prémios, anos de atividade. Uma comparação rápida, não um concurso: os números públicos nada dizem do serviço.',
    'Quatre chiffres publiés par les assureurs ou leur autorité : sinistres réglés, hôpitaux du réseau, primes, années d’activité. Une comparaison rapide, pas un appel d’offres : les chiffres publics ne disent rien du service.',
  ),
  content: {
    domains: [
      {
        code: '1',
        title: words('Claims', 'Sinistros', 'Sinistres'),
        criteria: [
          weighted({
            code: '1.1',
            title: words(
              'Claims settlement ratio',
              'Taxa de regularização de sinistros',
              'Taux de règlement des sinistres',
            ),
            description: described(
              'Claims paid out of claims decided. Four in five settled is worth nothing, all settled is worth 100.',
              'Sinistros pagos sobre sinistros decididos. Quatro em cada cinco não vale nada, todos vale 100.',
              'Sinistres payés sur sinistres décidés. Quatre sur cinq ne valent rien, tous valent 100.',
            ),
            evidence: figure,
            unit: words('%', '%', '%'),
            value: { kind: 'linear', zeroAt: 80, hundredAt: 100 },
          }),
        ],
      },
      {
        code: '2',
        title: words('Network', 'Rede', 'Réseau'),
        criteria: [
          weighted({
            code: '2.1',
            title: words('Hospitals in the network', 'Hospitais na rede', 'Hôpitaux du réseau'),
            description: described(
              'Hospitals where the insurer pays directly. The first 5,000 earn half the value; each further hospital adds less.',
              'Hospitais onde a seguradora paga diretamente. Os primeiros 5000 dão metade do valor; cada hospital a mais acrescenta menos.',
              'Hôpitaux où l’assureur paie directement. Les 5 000 premiers donnent la moitié de la valeur ; chaque hôpital de plus ajoute moins.',
            ),
            evidence: figure,
            unit: words('hospitals', 'hospitais', 'hôpitaux'),
            value: {
              kind: 'piecewise',
              points: [
                { evidence: 0, value: 0 },
                { evidence: 5000, value: 50 },
                { evidence: 10_000, value: 80 },
                { evidence: 15_000, value: 100 },
              ],
            },
          }),
        ],
      },
      {
        code: '3',
        title: words('Size', 'Dimensão', 'Taille'),
        criteria: [
          weighted({
            code: '3.1',
            title: words(
              'Gross written premium',
              'Prémios brutos emitidos',
              'Primes brutes émises',
            ),
            description: described(
              'Health premiums of one year: a sign that the insurer can carry a large contract. Doubling a small insurer matters more than doubling a large one.',
              'Prémios de saúde de um ano: sinal de que a seguradora suporta um grande contrato. Duplicar uma pequena conta mais do que duplicar uma grande.',
              'Primes santé d’une année : signe que l’assureur peut porter un grand contrat. Doubler un petit compte plus que doubler un grand.',
            ),
            evidence: figure,
            unit: words('INR crore', 'crore de INR', 'crore d’INR'),
            value: {
              kind: 'piecewise',
              points: [
                { evidence: 0, value: 0 },
                { evidence: 1000, value: 40 },
                { evidence: 2500, value: 75 },
                { evidence: 5000, value: 100 },
              ],
            },
          }),
        ],
      },
      {
        code: '4',
        title: words('Track record', 'Historial', 'Ancienneté'),
        criteria: [
          weighted({
            code: '4.1',
            title: words(
              'Years in health insurance',
              'Anos em seguros de saúde',
              'Années d’activité en santé',
            ),
            description: described(
              'Years since the first health policy. Ten years show that a book has been through good and bad ones; after 25 no more is gained.',
              'Anos desde a primeira apólice de saúde. Dez anos mostram uma carteira que passou por anos bons e maus; depois de 25 nada se ganha.',
              'Années depuis le premier contrat santé. Dix ans montrent un portefeuille qui a connu de bonnes et de mauvaises années ; après 25, plus rien à gagner.',
            ),
            evidence: figure,
            unit: words('years', 'anos', 'ans'),
            value: {
              kind: 'piecewise',
              points: [
                { evidence: 0, value: 0 },
                { evidence: 10, value: 60 },
                { evidence: 25, value: 100 },
              ],
            },
          }),
        ],
      },
    ],
    weightSets: [],
  },
}
