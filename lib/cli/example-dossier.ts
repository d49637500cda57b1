import { sealDossier } from '../selection/dossier/seal-dossier-rules'
import { sha256Of } from '../selection/dossier/sha-256-rules'
import { canonicalJson } from '../shared/canonical-json'

const criterion = {
  id: 'price',
  code: '1.1',
  kind: 'weighted' as const,
  title: { en: 'Price' },
  unit: {},
  valueFunction: { kind: 'linear' as const, zeroAt: 200, hundredAt: 100 },
  knockOut: null,
  minimumValue: null,
}
const domain = { code: '1', title: { en: 'Money' } }
const set = { id: 'equal', method: 'equal' as const, printedTotal: null, normalisedReason: null }
const rules = { ratingAggregation: 'mean' as const, missingValuePolicy: 'zero' as const }
const content = canonicalJson({
  ...set,
  weights: [{ criterionId: 'price', printed: null, share: 1 }],
  tender: { ...rules, criteria: [{ ...criterion, domain }] },
})
const bid = (letter: string, price: number) => ({
  id: letter,
  letter,
  state: 'entered' as const,
  name: `Bid ${letter}`,
  country: '',
  identifier: '',
  note: '',
  publishedRating: null,
  documents: [],
  evidence: [
    {
      criterion: 'price',
      status: 'provided' as const,
      value: price,
      source: 'Offer',
      period: '',
      document: null,
      page: null,
      note: '',
    },
  ],
  ratings: [],
  notApplicable: [],
  agreed: [],
  findings: [],
  price: null,
  priceQueries: [],
})

/** The smallest dossier there is: one criterion, one set of weights, two bids. */
export const exampleDossier = sealDossier({
  format: 'adjudica-dossier',
  formatVersion: 2,
  tender: {
    reference: 'T-1',
    kind: 'insurer',
    title: { en: 'Cover' },
    description: {},
    currency: 'EUR',
    timeZone: 'UTC',
    state: 'result',
    fictional: true,
    ...rules,
  },
  criteria: {
    domains: [
      {
        id: 'money',
        ...domain,
        criteria: [{ ...criterion, description: {}, evidenceRequired: {} }],
      },
    ],
  },
  weighting: {
    computations: [],
    sets: [
      {
        ...set,
        name: { en: 'Equal' },
        source: '',
        computation: null,
        normalisedAt: null,
        weights: [{ criterion: 'price', printed: null, share: 1 }],
      },
    ],
    official: {
      set: 'equal',
      version: 1,
      reason: 'One criterion.',
      lockedAt: '2026-09-03T09:00:00.000Z',
      contentHash: sha256Of(content),
      content,
    },
  },
  evaluators: [],
  bids: [bid('A', 120), bid('B', 150)],
  procedure: {
    kind: 'light',
    terms: null,
    versions: [],
    openings: [],
    cards: [],
    report: null,
    award: null,
  },
  audit: { head: '0'.repeat(64), entries: 0 },
})
