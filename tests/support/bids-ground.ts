import type { ImportCriterion, TargetBid } from '../../lib/selection/evidence/bids-file-schema'
import { evidenceShape } from '../../lib/selection/evidence/evidence-shape-rules'
import type { TenderSubject } from '../../lib/selection/tenders/tender-rules'

/** A tender of the rules' tests, in evaluation unless told. */
export const aTenderSubject = (wishes: Partial<TenderSubject> = {}): TenderSubject => ({
  organisationId: 'org',
  tenderId: 'tender',
  reference: '2026-014',
  kind: 'insurer',
  title: { en: 'Health cover' },
  description: {},
  currency: 'USD',
  timeZone: 'UTC',
  state: 'evaluation',
  procedure: 'light',
  opensAt: null,
  closesAt: null,
  standstillStartsAt: null,
  standstillEndsAt: null,
  fictional: true,
  ratingAggregation: 'mean',
  missingValuePolicy: 'zero',
  version: 1,
  lockVersion: 0,
  domainCount: 1,
  criterionCount: 7,
  bidCount: 1,
  weightSetCount: 0,
  ...wishes,
})

type Declared = Parameters<typeof evidenceShape>[0]

const criterion = (
  code: string,
  title: string,
  declared: Partial<Declared>,
  unit = '',
): ImportCriterion => {
  const full: Declared = { kind: 'weighted', valueFunction: null, knockOut: null, ...declared }
  return {
    id: `criterion-${code}`,
    code,
    title: { en: title },
    unit: unit ? { en: unit } : {},
    shape: evidenceShape(full),
    valueFunction: full.valueFunction,
  }
}

/** One criterion of each kind that a form or a file must know how to read. */
export const criteriaOfEveryKind: readonly ImportCriterion[] = [
  criterion(
    '1.1',
    'Claims ratio',
    { valueFunction: { kind: 'linear', zeroAt: 50, hundredAt: 100 } },
    '%',
  ),
  criterion('1.2', 'Licence to reinsure', { valueFunction: { kind: 'yes-no', yes: 100, no: 0 } }),
  criterion('1.3', 'Strength', {
    valueFunction: {
      kind: 'categories',
      categories: [
        { category: 'A+', value: 100, label: {} },
        { category: 'A', value: 80, label: { en: 'Strong', pt: 'Forte' } },
        { category: 'B', value: 20, label: {} },
      ],
    },
  }),
  criterion('1.4', 'Hospitals', {
    valueFunction: {
      kind: 'count-with-distribution',
      countForFull: 300,
      regionsInAll: 11,
      countShare: 0.5,
    },
  }),
  criterion('1.5', 'Care paid', {
    valueFunction: { kind: 'formula', expression: '100 * paid / due', variables: ['paid', 'due'] },
  }),
  criterion('1.6', 'Handling of complaints', {
    valueFunction: {
      kind: 'rating',
      levels: [1, 2, 3, 4, 5].map((level) => ({ level, value: (level - 1) * 25, anchor: {} })),
    },
  }),
  criterion('1.7', 'Seat', {
    kind: 'knock_out',
    knockOut: { kind: 'one-of', allowed: ['MZ', 'PT'] },
  }),
  criterion('1.8', 'Not declared', {}),
]

/** The criterion of this code. */
export function criterionOf(code: string): ImportCriterion {
  const found = criteriaOfEveryKind.find((one) => one.code === code)
  if (!found) throw new RangeError(`expected a code of criteriaOfEveryKind, got ${code}`)
  return found
}

/** A bid that a tender has already, with one document. */
export const aTargetBid = (wishes: Partial<TargetBid> = {}): TargetBid => ({
  id: 'bid-a',
  letter: 'A',
  name: 'Northlight Mutual',
  country: 'MZ',
  identifier: '',
  documents: [{ id: 'document-a', title: 'Technical offer', fileName: 'offer.pdf', pageCount: 24 }],
  ...wishes,
})
