import type { TemplateDomain } from '../template-schema'
import { ratingInWords, weighted, words, yesNo } from './built-in-template'

/** Domain 5 of the insurer checklist. */
export const insurerInfrastructure: TemplateDomain = {
  code: '5',
  title: words(
    'Infrastructure and staff',
    'Infraestrutura e pessoal',
    'Infrastructure et personnel',
  ),
  criteria: [
    weighted({
      code: '5.1',
      title: words('Branches', 'Agências', 'Agences'),
      description: words(
        'How many branches are open to the public, and in how many regions there is at least one. Each part counts half.',
        'Quantas agências estão abertas ao público e em quantas regiões há pelo menos uma. Cada parte conta metade.',
        'Combien d’agences sont ouvertes au public, et dans combien de régions il y en a au moins une. Chaque part compte pour moitié.',
      ),
      evidence: words(
        'List of branches with address and opening hours',
        'Lista de agências com morada e horário',
        'Liste des agences avec adresse et horaires',
      ),
      unit: words('branches', 'agências', 'agences'),
      value: {
        kind: 'count-with-distribution',
        countForFull: 40,
        regionsInAll: 11,
        countShare: 0.5,
      },
    }),
    weighted({
      code: '5.2',
      title: words(
        'Online check of cover at the provider',
        'Verificação em linha da cobertura no prestador',
        'Vérification en ligne des droits chez le prestataire',
      ),
      description: words(
        'Whether a contracted provider sees at once, online, if the person in front of them is covered.',
        'Se o prestador contratado vê de imediato, em linha, se a pessoa à sua frente está coberta.',
        'Si le prestataire conventionné voit aussitôt, en ligne, si la personne devant lui est couverte.',
      ),
      evidence: words(
        'Demonstration at two providers, or screen recording with date',
        'Demonstração em dois prestadores, ou gravação de ecrã com data',
        'Démonstration chez deux prestataires, ou enregistrement d’écran daté',
      ),
      value: yesNo,
    }),
    weighted({
      code: '5.3',
      title: words(
        'Online financial reports',
        'Relatórios financeiros em linha',
        'Rapports financiers en ligne',
      ),
      description: words(
        'How often the client can draw reports on premiums, claims and balances without asking for them.',
        'Com que frequência o cliente obtém relatórios de prémios, sinistros e saldos sem os pedir.',
        'À quelle fréquence le client peut tirer des rapports sur primes, prestations et soldes sans les demander.',
      ),
      evidence: words(
        'Sample reports and access to a demonstration account',
        'Exemplos de relatórios e acesso a uma conta de demonstração',
        'Exemples de rapports et accès à un compte de démonstration',
      ),
      value: {
        kind: 'categories',
        categories: [
          {
            category: 'any-time',
            value: 100,
            label: words('At any time', 'A qualquer momento', 'À tout moment'),
          },
          { category: 'monthly', value: 80, label: words('Monthly', 'Mensalmente', 'Chaque mois') },
          {
            category: 'quarterly',
            value: 50,
            label: words('Quarterly', 'Trimestralmente', 'Chaque trimestre'),
          },
          { category: 'yearly', value: 20, label: words('Yearly', 'Anualmente', 'Chaque année') },
          { category: 'none', value: 0, label: words('Not at all', 'Nunca', 'Pas du tout') },
        ],
      },
    }),
    weighted({
      code: '5.4',
      title: words(
        'Cost control at head office',
        'Controlo de custos na sede',
        'Maîtrise des coûts au siège',
      ),
      description: words(
        'Whether a unit at head office analyses what care costs, watches it and acts on it.',
        'Se uma unidade na sede analisa o custo dos cuidados, o acompanha e age.',
        'Si une unité au siège analyse le coût des soins, le suit et agit.',
      ),
      evidence: words(
        'Organisation chart and two cost reports of the last year',
        'Organograma e dois relatórios de custos do último ano',
        'Organigramme et deux rapports de coûts de l’an dernier',
      ),
      value: ratingInWords(
        words('No such unit', 'Não há tal unidade', 'Pas d’unité de ce type'),
        words(
          'A person with other duties',
          'Uma pessoa com outras funções',
          'Une personne ayant d’autres tâches',
        ),
        words(
          'A unit that reports costs',
          'Uma unidade que relata custos',
          'Une unité qui rend compte des coûts',
        ),
        words(
          'A unit that sets and follows targets',
          'Uma unidade que fixa e segue metas',
          'Une unité qui fixe et suit des objectifs',
        ),
        words(
          'As before, with savings shown that did not cut care',
          'Como acima, com poupanças demonstradas sem cortar cuidados',
          'Idem, avec des économies démontrées sans réduire les soins',
        ),
      ),
    }),
    weighted({
      code: '5.5',
      title: words(
        'Reviewers of medical records',
        'Revisores de processos clínicos',
        'Réviseurs de dossiers médicaux',
      ),
      description: words(
        'Staff trained to review medical records, in full-time posts for every 10,000 insured people.',
        'Pessoal formado para rever processos clínicos, em equivalentes a tempo inteiro por cada 10 000 pessoas seguras.',
        'Personnel formé à la revue des dossiers médicaux, en équivalents temps plein pour 10 000 assurés.',
      ),
      evidence: words(
        'Staff list with qualification, and number of insured people',
        'Lista de pessoal com qualificação, e número de pessoas seguras',
        'Liste du personnel avec qualification, et nombre d’assurés',
      ),
      unit: words('posts per 10,000', 'postos por 10 000', 'postes pour 10 000'),
      value: { kind: 'linear', zeroAt: 0.5, hundredAt: 4 },
    }),
    weighted({
      code: '5.6',
      title: words(
        'Electronic health record',
        'Registo de saúde eletrónico',
        'Dossier de santé électronique',
      ),
      description: words(
        'Whether an electronic health record can be kept for every insured person.',
        'Se pode ser mantido um registo de saúde eletrónico para cada pessoa segura.',
        'Si un dossier de santé électronique peut être tenu pour chaque assuré.',
      ),
      evidence: words(
        'Demonstration of the system with an invented patient',
        'Demonstração do sistema com um doente inventado',
        'Démonstration du système avec un patient inventé',
      ),
      value: yesNo,
    }),
  ],
}
