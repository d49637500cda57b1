import type { LocalizedText } from '../../../shared/locale'
import type { TemplateDomain } from '../template-schema'
import { weighted, words } from './built-in-template'

/** Regions to be covered: a start, to be set to those of the country. */
const regionsInAll = 11

const evidence = words(
  'Signed list of contracted providers by region, not older than three months',
  'Lista assinada de prestadores contratados por região, com menos de três meses',
  'Liste signée des prestataires conventionnés par région, de moins de trois mois',
)

type Kind = {
  readonly code: string
  readonly title: LocalizedText
  readonly unit: LocalizedText
  readonly countForFull: number
  readonly note?: LocalizedText
}

/** Half for how many there are, half for how many regions have at least one. */
const contracted = ({ code, title, unit, countForFull, note }: Kind) =>
  weighted({
    code,
    title,
    description:
      note ??
      words(
        'How many are under contract, and in how many regions there is at least one. Each part counts half, so that many in the capital do not make up for none elsewhere.',
        'Quantos têm contrato e em quantas regiões há pelo menos um. Cada parte conta metade, para que muitos na capital não compensem nenhum noutros lugares.',
        'Combien sont sous contrat, et dans combien de régions il y en a au moins un. Chaque part compte pour moitié : beaucoup dans la capitale ne compensent pas l’absence ailleurs.',
      ),
    evidence,
    unit,
    value: { kind: 'count-with-distribution', countForFull, regionsInAll, countShare: 0.5 },
  })

/** Domain 4 of the insurer checklist. */
export const insurerNetwork: TemplateDomain = {
  code: '4',
  title: words('Provider network', 'Rede de prestadores', 'Réseau de soins'),
  criteria: [
    contracted({
      code: '4.1',
      title: words('Private hospitals', 'Hospitais privados', 'Hôpitaux privés'),
      unit: words('hospitals', 'hospitais', 'hôpitaux'),
      countForFull: 60,
    }),
    contracted({
      code: '4.2',
      title: words(
        'Specialist practices',
        'Consultórios de especialistas',
        'Cabinets de spécialistes',
      ),
      unit: words('practices', 'consultórios', 'cabinets'),
      countForFull: 400,
    }),
    contracted({
      code: '4.3',
      title: words('Pharmacies', 'Farmácias', 'Pharmacies'),
      unit: words('pharmacies', 'farmácias', 'pharmacies'),
      countForFull: 300,
    }),
    contracted({
      code: '4.4',
      title: words('Laboratories', 'Laboratórios', 'Laboratoires'),
      unit: words('laboratories', 'laboratórios', 'laboratoires'),
      countForFull: 120,
    }),
    contracted({
      code: '4.5',
      title: words('Imaging centres', 'Centros de imagiologia', 'Centres d’imagerie'),
      unit: words('centres', 'centros', 'centres'),
      countForFull: 60,
    }),
    contracted({
      code: '4.6',
      title: words(
        'Top-class hospitals',
        'Hospitais de primeira classe',
        'Hôpitaux de première classe',
      ),
      unit: words('hospitals', 'hospitais', 'hôpitaux'),
      countForFull: 12,
      note: words(
        'Hospitals of the highest official class under contract, public or private, and in how many regions there is one. Each part counts half.',
        'Hospitais da classe oficial mais alta com contrato, públicos ou privados, e em quantas regiões há um. Cada parte conta metade.',
        'Hôpitaux de la plus haute classe officielle sous contrat, publics ou privés, et dans combien de régions il y en a un. Chaque part compte pour moitié.',
      ),
    }),
    contracted({
      code: '4.7',
      title: words(
        'Outpatient clinics',
        'Policlínicas de ambulatório',
        'Polycliniques ambulatoires',
      ),
      unit: words('clinics', 'policlínicas', 'polycliniques'),
      countForFull: 100,
    }),
  ],
}
