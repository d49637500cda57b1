import type { SeededExpert } from './plant-experts'

/**
 * Five invented experts in two camps. Three come from purchasing and finance and put experience and money first;
 * two from clinics and member service put network, communication and quick payment first. A mean of the two camps
 * is an opinion that nobody holds.
 */
export const complementaryExperts: readonly SeededExpert[] = [
  {
    id: 'expert-cover-1',
    name: 'Leonor Nunes',
    email: 'leonor.nunes@harbourfund.example',
    affiliation: 'Harbour Staff Fund, purchasing',
    userId: 'demo-leonor-nunes',
    domains: [9, 3, 7, 2.2, 1.6, 1],
    criteria: [
      [6, 3.5, 1],
      [3, 5, 2, 1],
      [2.4, 4, 3, 1],
      [5, 2, 2, 1.8, 1.8, 1, 2],
      [3, 2, 1.5, 2.5, 1, 3.5],
      [2.4, 1.6, 2, 1],
    ],
  },
  {
    id: 'expert-cover-2',
    name: 'Osvaldo Mabunda',
    email: 'o.mabunda@port-treasury.example',
    affiliation: 'Port Treasury',
    userId: null,
    domains: [7.5, 2.4, 9, 2, 1.4, 1],
    criteria: [
      [5, 3, 1],
      [2, 4, 1.6, 1],
      [3, 5, 4, 1],
      [4, 2, 1.6, 1.6, 1.5, 1, 2.2],
      [2.4, 1.6, 2, 3, 1, 2],
      [2, 1.5, 1.7, 1],
    ],
  },
  {
    id: 'expert-cover-3',
    name: 'Ingrid Solheim',
    email: 'i.solheim@actuaries.example',
    affiliation: 'Solheim Actuaries',
    userId: null,
    domains: [8, 2.7, 8.2, 2.4, 1.2, 1],
    criteria: [
      [7, 5, 1],
      [2.2, 3.4, 1.4, 1],
      [4, 3, 5, 1],
      [5, 2.4, 2, 2, 2, 1, 2.6],
      [2, 1.4, 1.8, 3.4, 1, 2.2],
      [1.8, 1.3, 1.6, 1],
    ],
  },
  {
    id: 'expert-cover-4',
    name: 'Dr. Marta Cumbe',
    email: 'm.cumbe@clinics.example',
    affiliation: 'Clinics Association',
    userId: null,
    domains: [1, 5, 1.3, 9, 2.6, 6.5],
    criteria: [
      [1, 4, 1.6],
      [2, 3, 5, 4],
      [2, 1, 4, 1.2],
      [6, 3, 2.4, 2.2, 2, 4.5, 1],
      [2, 5, 1, 1.5, 3, 6],
      [4, 6, 7, 1],
    ],
  },
  {
    id: 'expert-cover-5',
    name: 'Yasmin Fadel',
    email: 'y.fadel@members-council.example',
    affiliation: 'Members’ Council',
    userId: null,
    domains: [1, 7.6, 1.2, 8.4, 2.2, 7],
    criteria: [
      [1, 3.4, 2],
      [1, 5, 4, 3],
      [1.8, 1, 3.2, 1.4],
      [5, 4, 3, 2.2, 1.8, 3, 1],
      [2.4, 6, 1, 1.4, 2, 4],
      [5, 4, 8, 1],
    ],
  },
]
