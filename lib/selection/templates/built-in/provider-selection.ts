import type { LocalizedText } from '../../../shared/locale'
import type { WordedRating } from '../../criteria/value-function-schema'
import type { TemplateDomain } from '../template-schema'
import { type BuiltInTemplate, ratingInWords, weighted, words } from './built-in-template'

type Judged = {
  readonly code: string
  readonly domain: LocalizedText
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly evidence: LocalizedText
  readonly value: WordedRating
}

/** A flat set: one criterion in a domain of its own. */
const judged = ({ code, domain, ...criterion }: Judged): TemplateDomain => ({
  code,
  title: domain,
  criteria: [weighted({ code: `${code}.1`, ...criterion })],
})

const domains: readonly TemplateDomain[] = [
  judged({
    code: '1',
    domain: words('Staff', 'Pessoal', 'Personnel'),
    title: words(
      'Training and skills of medical staff',
      'Formação e competências do pessoal médico',
      'Formation et compétences du personnel médical',
    ),
    description: words(
      'Qualifications, experience and continuing training of doctors and nurses, as checked on site.',
      'Qualificações, experiência e formação contínua de médicos e enfermeiros, verificadas no local.',
      'Diplômes, expérience et formation continue des médecins et infirmiers, vérifiés sur place.',
    ),
    evidence: words(
      'Staff list with licences; training record of the last two years',
      'Lista do pessoal com cédulas; registo de formação dos últimos dois anos',
      'Liste du personnel avec autorisations ; registre de formation sur deux ans',
    ),
    value: ratingInWords(
      words(
        'Licences missing or expired',
        'Cédulas em falta ou caducadas',
        'Autorisations manquantes ou périmées',
      ),
      words(
        'All licensed, no specialist on site',
        'Todos com cédula, nenhum especialista no local',
        'Tous autorisés, aucun spécialiste sur place',
      ),
      words(
        'Specialists in the main fields, part-time',
        'Especialistas nas áreas principais, a tempo parcial',
        'Spécialistes des principaux domaines, à temps partiel',
      ),
      words(
        'Specialists in the main fields, full-time',
        'Especialistas nas áreas principais, a tempo inteiro',
        'Spécialistes des principaux domaines, à temps plein',
      ),
      words(
        'As before, with yearly training on record for everyone',
        'Como acima, com formação anual registada para todos',
        'Idem, avec formation annuelle consignée pour tous',
      ),
    ),
  }),
  judged({
    code: '2',
    domain: words('Technical means', 'Meios técnicos', 'Plateau technique'),
    title: words('Technical capabilities', 'Capacidades técnicas', 'Capacités techniques'),
    description: words(
      'Diagnostics, surgery, intensive care, and whether the equipment is maintained.',
      'Diagnóstico, cirurgia, cuidados intensivos, e se o equipamento tem manutenção.',
      'Diagnostic, chirurgie, soins intensifs, et entretien du matériel.',
    ),
    evidence: words(
      'Equipment list with year and last maintenance',
      'Lista de equipamento com ano e última manutenção',
      'Liste du matériel avec année et dernier entretien',
    ),
    value: ratingInWords(
      words('Consultation only', 'Apenas consulta', 'Consultation seulement'),
      words(
        'Basic laboratory and X-ray',
        'Laboratório básico e radiografia',
        'Laboratoire de base et radiographie',
      ),
      words(
        'Theatre and ultrasound, emergencies by day',
        'Bloco e ecografia, urgências de dia',
        'Bloc et échographie, urgences de jour',
      ),
      words(
        'Theatre, CT and emergencies day and night',
        'Bloco, TAC e urgências dia e noite',
        'Bloc, scanner et urgences jour et nuit',
      ),
      words(
        'As before, with intensive care, MRI and maintenance on record',
        'Como acima, com cuidados intensivos, RM e manutenção registada',
        'Idem, avec soins intensifs, IRM et entretien consigné',
      ),
    ),
  }),
  judged({
    code: '3',
    domain: words('Accommodation', 'Alojamento', 'Hébergement'),
    title: words(
      'Type and comfort of accommodation',
      'Tipo e conforto do alojamento',
      'Type et confort de l’hébergement',
    ),
    description: words(
      'Rooms, bathrooms, cleanliness, quiet, and a bed for somebody who stays.',
      'Quartos, casas de banho, limpeza, sossego, e cama para acompanhante.',
      'Chambres, sanitaires, propreté, calme, et lit pour un accompagnant.',
    ),
    evidence: words(
      'Notes and photographs of the visit',
      'Notas e fotografias da visita',
      'Notes et photographies de la visite',
    ),
    value: ratingInWords(
      words(
        'Not acceptable to our members',
        'Inaceitável para os nossos beneficiários',
        'Inacceptable pour nos bénéficiaires',
      ),
      words(
        'Wards only, shared bathrooms',
        'Apenas enfermarias, casas de banho partilhadas',
        'Salles communes, sanitaires partagés',
      ),
      words('Rooms for two, clean', 'Quartos duplos, limpos', 'Chambres à deux lits, propres'),
      words(
        'Single rooms with bathroom',
        'Quartos individuais com casa de banho',
        'Chambres individuelles avec salle de bain',
      ),
      words(
        'As before, with a bed for a companion and choice of meals',
        'Como acima, com cama para acompanhante e escolha de refeições',
        'Idem, avec lit d’accompagnant et choix des repas',
      ),
    ),
  }),
  judged({
    code: '4',
    domain: words('Billing', 'Faturação', 'Facturation'),
    title: words(
      'Direct billing and collection of co-payments',
      'Faturação direta e cobrança de copagamentos',
      'Facturation directe et encaissement du ticket modérateur',
    ),
    description: words(
      'Whether the provider can bill the plan instead of the patient, and collect from the patient only their own part.',
      'Se o prestador pode faturar ao plano em vez do doente, e cobrar ao doente só a sua parte.',
      'Si le prestataire peut facturer au régime plutôt qu’au patient, et n’encaisser du patient que sa part.',
    ),
    evidence: words(
      'Sample bill, and an interview with the billing desk',
      'Fatura de exemplo e entrevista com o serviço de faturação',
      'Facture type et entretien avec le service de facturation',
    ),
    value: ratingInWords(
      words(
        'Patients pay everything and claim it back',
        'Os doentes pagam tudo e pedem reembolso',
        'Les patients paient tout et se font rembourser',
      ),
      words(
        'Direct billing for admissions, on request',
        'Faturação direta para internamentos, a pedido',
        'Facturation directe des hospitalisations, sur demande',
      ),
      words(
        'Direct billing for admissions as a rule',
        'Faturação direta para internamentos por regra',
        'Facturation directe des hospitalisations par principe',
      ),
      words(
        'Also for outpatients; co-payments collected by hand',
        'Também em ambulatório; copagamentos cobrados à mão',
        'Aussi en ambulatoire ; ticket modérateur encaissé à la main',
      ),
      words(
        'As before, co-payments computed and collected at the desk by system',
        'Como acima, copagamentos calculados e cobrados pelo sistema no balcão',
        'Idem, ticket modérateur calculé et encaissé par le système au guichet',
      ),
    ),
  }),
  judged({
    code: '5',
    domain: words('Prices', 'Preços', 'Tarifs'),
    title: words('Preferential prices', 'Preços preferenciais', 'Tarifs préférentiels'),
    description: words(
      'Prices offered to our members against the provider’s public prices and the usual prices of the city.',
      'Preços oferecidos aos nossos beneficiários face aos preços públicos do prestador e aos habituais na cidade.',
      'Tarifs offerts à nos bénéficiaires par rapport aux tarifs publics du prestataire et à ceux de la ville.',
    ),
    evidence: words(
      'Price list offered, public price list, and prices of two others nearby',
      'Tabela oferecida, tabela pública e preços de dois outros na zona',
      'Grille offerte, grille publique, et tarifs de deux autres à proximité',
    ),
    value: ratingInWords(
      words('Above the usual prices', 'Acima dos preços habituais', 'Au-dessus des tarifs usuels'),
      words(
        'Usual prices, no reduction',
        'Preços habituais, sem redução',
        'Tarifs usuels, sans réduction',
      ),
      words(
        'Up to 10 % below the public prices',
        'Até 10 % abaixo dos preços públicos',
        'Jusqu’à 10 % sous les tarifs publics',
      ),
      words(
        '10 to 20 % below, held for a year',
        '10 a 20 % abaixo, mantidos por um ano',
        '10 à 20 % en dessous, tenus un an',
      ),
      words(
        'More than 20 % below, held for two years, with packages',
        'Mais de 20 % abaixo, mantidos por dois anos, com pacotes',
        'Plus de 20 % en dessous, tenus deux ans, avec forfaits',
      ),
    ),
  }),
]

/** The five criteria by which a medical network admits providers, with worded anchors. */
export const providerSelection: BuiltInTemplate = {
  id: 'template-provider-selection',
  kind: 'provider',
  title: words(
    'Provider selection, 5 criteria',
    'Seleção de prestadores, 5 critérios',
    'Sélection de prestataires, 5 critères',
  ),
  description: words(
    'Five criteria by which a medical network chooses hospitals and clinics after a visit. They follow the published selection policy of an international network; the anchors are ours. The policy prints no weights.',
    'Cinco critérios com que uma rede médica escolhe hospitais e clínicas após uma visita. Seguem a política de seleção publicada por uma rede internacional; as âncoras são nossas. A política não imprime pesos.',
    'Cinq critères par lesquels un réseau médical choisit hôpitaux et cliniques après une visite. Ils suivent la politique de sélection publiée par un réseau international ; les repères sont les nôtres. La politique n’imprime aucun poids.',
  ),
  content: { domains, weightSets: [] },
}
