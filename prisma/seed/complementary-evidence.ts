import type { EvidenceValue } from '../../lib/decision/values/evidence'

/** The applicants, all invented, in order of entry: bids A to G. */
export const applicants = [
  { name: 'Northlight Mutual', country: 'MZ' },
  { name: 'Brisa Saúde', country: 'PT' },
  { name: 'Halden Health', country: 'ZA' },
  { name: 'Caravel Assurance', country: 'MZ' },
  { name: 'Quill & Harbour Life', country: 'ZA' },
  { name: 'Meridian Care', country: 'MU' },
  { name: 'Tamarind Health', country: 'MZ' },
] as const

/** Criterion code → what each applicant shows, A to G; null where the bid says nothing. */
export const evidenceByCode: Readonly<Record<string, readonly (EvidenceValue | null)[]>> = {
  '1.1': [7, 5, 6, 4, 6, 3, 2],
  '1.2': [6, 5, 5, 3, 4, 2, 2],
  '1.3': [4, 4, 4, 2, 3, 2, 1],
  '3.1': ['A', 'A', 'AA', 'BBB', 'A', 'BBB', 'BB'],
  '3.2': [96, 42, 72, 30, 62, 24, 18],
  '3.3': [92.1, 91.0, 71, 64, 78, 88, 97],
  '3.4': [true, true, true, false, true, true, null],
  '4.1': [
    { count: 40, regions: 8 },
    { count: 46, regions: 10 },
    { count: 36, regions: 9 },
    { count: 40, regions: 9 },
    { count: 44, regions: 9 },
    { count: 30, regions: 7 },
    { count: 22, regions: 6 },
  ],
  '4.2': [
    { count: 240, regions: 9 },
    { count: 350, regions: 11 },
    { count: 260, regions: 8 },
    { count: 250, regions: 9 },
    { count: 280, regions: 9 },
    { count: 210, regions: 7 },
    { count: 150, regions: 6 },
  ],
  '4.3': [
    { count: 210, regions: 10 },
    { count: 260, regions: 11 },
    { count: 190, regions: 9 },
    { count: 220, regions: 9 },
    { count: 230, regions: 10 },
    { count: 180, regions: 8 },
    { count: 120, regions: 7 },
  ],
  '4.4': [
    { count: 70, regions: 8 },
    { count: 95, regions: 10 },
    { count: 66, regions: 8 },
    { count: 74, regions: 9 },
    { count: 80, regions: 9 },
    { count: 58, regions: 7 },
    { count: 41, regions: 6 },
  ],
  '4.5': [
    { count: 31, regions: 7 },
    { count: 46, regions: 9 },
    { count: 30, regions: 7 },
    { count: 36, regions: 8 },
    { count: 40, regions: 8 },
    { count: 26, regions: 6 },
    { count: 19, regions: 5 },
  ],
  '4.6': [
    { count: 6, regions: 4 },
    { count: 8, regions: 6 },
    { count: 7, regions: 5 },
    { count: 6, regions: 4 },
    { count: 7, regions: 5 },
    { count: 4, regions: 3 },
    { count: 3, regions: 3 },
  ],
  '4.7': [
    { count: 52, regions: 8 },
    { count: 78, regions: 10 },
    { count: 55, regions: 8 },
    { count: 60, regions: 8 },
    { count: 66, regions: 9 },
    { count: 44, regions: 7 },
    { count: 35, regions: 6 },
  ],
  '5.1': [
    { count: 26, regions: 9 },
    { count: 22, regions: 8 },
    { count: 18, regions: 7 },
    { count: 20, regions: 8 },
    { count: 24, regions: 8 },
    { count: 14, regions: 6 },
    { count: 11, regions: 6 },
  ],
  '5.2': [true, true, true, true, true, false, true],
  '5.3': ['monthly', 'monthly', 'quarterly', 'monthly', 'monthly', 'quarterly', 'yearly'],
  '5.5': [2.4, 2.9, 1.8, 1.9, 2.6, 1.4, 1.1],
  '5.6': [true, true, false, true, true, false, true],
  '6.1': [4, 4, 3, 3, 4, 3, 2],
  '6.2': [36, 32, 38, 41, 34, 44, 48],
  '6.3': [17, 15, 21, 22, 16, 26, 30],
  '6.4': [false, false, false, false, false, false, false],
}

/** Criterion code → for each applicant the levels given by the three evaluators, in the order of the panel. */
export const ratingsByCode: Readonly<Record<string, readonly (readonly number[])[]>> = {
  '2.1': [
    [4, 4, 5],
    [4, 4, 4],
    [4, 3, 4],
    [3, 4, 3],
    [4, 4, 4],
    [3, 3, 3],
    [3, 3, 4],
  ],
  '2.2': [
    [4, 4, 5],
    [4, 4, 4],
    [3, 3, 4],
    [4, 3, 3],
    [4, 3, 3],
    [3, 2, 3],
    [3, 4, 3],
  ],
  '2.3': [
    [4, 4, 4],
    [4, 4, 5],
    [3, 4, 3],
    [3, 3, 4],
    [4, 4, 4],
    [4, 3, 3],
    [3, 3, 3],
  ],
  '2.4': [
    [3, 3, 3],
    [4, 4, 4],
    [3, 3, 3],
    [3, 3, 2],
    [3, 3, 4],
    [3, 4, 4],
    [2, 3, 3],
  ],
  '5.4': [
    [4, 4, 3],
    [4, 5, 4],
    [3, 3, 4],
    [3, 3, 3],
    [4, 3, 4],
    [3, 2, 3],
    [3, 3, 2],
  ],
}

/** Whether each applicant holds a licence to write health insurance on opening day: E does not. */
export const licensed: readonly boolean[] = [true, true, true, true, false, true, true]

/** Why the evaluators gave the level they gave; in the order of the levels 1 to 5. */
export const ratingReasons = [
  'Nothing in the bid shows it.',
  'Promised, without anything that shows it at work.',
  'At work, with gaps that members would notice.',
  'At work and shown with figures of the last year.',
  'At work, shown with figures, and confirmed by two of the references we called.',
] as const
