import fs from 'node:fs'
import Ajv from 'ajv-draft-04'
import { expect, it } from 'vitest'
import type { OcdsFacts } from '../../../../lib/selection/ocds/ocds-facts-schema'
import { ocdsRelease } from '../../../../lib/selection/ocds/ocds-release-rules'

const published = new URL(
  '../../../fixtures/published/ocds-release-schema-1.1.5.json',
  import.meta.url,
)
const { schema } = JSON.parse(fs.readFileSync(published, 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
ajv.addFormat('uri', (text: string) => URL.canParse(text))
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)))
const isValid = ajv.compile(schema)

/** What the published schema finds wrong; nothing for a valid release. */
function faults(release: unknown) {
  isValid(JSON.parse(JSON.stringify(release)))
  return isValid.errors ?? []
}

const at = (day: string) => new Date(`2026-${day}T10:00:00Z`)

const content: OcdsFacts['versions'][number]['content'] = {
  format: 'adjudica-procedure/1',
  tender: {
    organisation: 'Harbour Staff Fund',
    reference: '2026-030',
    kind: 'insurer',
    title: { en: 'Dental cover', fr: 'Couverture dentaire' },
    description: { en: 'For all staff.' },
    currency: 'KWD',
    timeZone: 'UTC',
    fictional: true,
  },
  domains: [
    {
      code: 'A',
      title: { en: 'Standing' },
      minimum: null,
      criteria: [
        {
          code: 'A1',
          kind: 'knock_out',
          title: { en: 'Licence' },
          description: {},
          unit: {},
          evidenceRequired: { en: 'The licence itself' },
          valueFunction: null,
          knockOut: { kind: 'document-present' },
          minimumValue: null,
          weight: null,
        },
        {
          code: 'A2',
          kind: 'weighted',
          title: { en: 'Complaints answered in time' },
          description: {},
          unit: {},
          evidenceRequired: {},
          valueFunction: { kind: 'yes-no', yes: 100, no: 0 },
          knockOut: null,
          minimumValue: null,
          weight: { share: 1, basisPoints: 10_000 },
        },
      ],
    },
  ],
  weights: { lockVersion: 1, contentHash: 'a'.repeat(64), total: 10_000 },
  terms: {
    priceFormula: { kind: 'relative-lowest' },
    qualityShare: 6000,
    leastQuality: 50,
    domainMinimums: {},
    roundingDecimals: 2,
    tieBreak: [],
    aggregation: 'consensus',
    recusal: 'tender',
    isTaxIncluded: true,
    missingValues: 'zero',
    lowBelowMean: 4000,
    lowBelowNext: 3000,
    standstillDays: 10,
    standstillCount: 'calendar',
    holidays: [],
    opensAt: '2026-03-01T09:00:00Z',
    closesAt: '2026-04-01T09:00:00Z',
    questionsUntil: null,
  },
}

const facts = (wishes: Partial<OcdsFacts> = {}): OcdsFacts => ({
  tenderId: 'tender-dental',
  locale: 'fr',
  buyer: { id: 'org-harbour', name: 'Harbour Staff Fund' },
  state: 'receiving',
  versions: [
    { version: 1, content, contentHash: 'b'.repeat(64), reason: '', publishedAt: at('03-01') },
  ],
  planning: null,
  endedAt: null,
  endReason: '',
  questions: [],
  bids: [],
  award: null,
  contract: null,
  ...wishes,
})

const bid: OcdsFacts['bids'][number] = {
  id: 'bid-1',
  applicantName: 'Northlight',
  country: 'MZ',
  identifier: '4001',
  submittedAt: at('03-20'),
  status: 'valid',
  price: { minor: 1_250_500, currency: 'KWD' },
  answers: [
    { criterionCode: 'A2', value: true, source: 'Report' },
    { criterionCode: 'A1', value: { count: 3, regions: 2 }, source: '' },
  ],
  scores: [{ criterionCode: 'A2', score: 100 }],
}

const award = {
  bidId: 'bid-1',
  applicantName: 'Northlight',
  reason: 'First of the combined ranking.',
  awardedAt: at('06-01'),
  amount: bid.price,
}

const question = {
  id: 'q-1',
  question: 'Are orthodontics included?',
  answer: 'Yes.',
  askedAt: at('03-05'),
  answeredAt: at('03-07'),
}

it.each<[string, Partial<OcdsFacts>, readonly string[]]>([
  ['a notice', {}, ['tender']],
  [
    'a corrected notice with an answer',
    {
      versions: [
        ...facts().versions,
        { ...facts().versions[0], version: 2, reason: 'Longer.', publishedAt: at('03-10') },
      ] as OcdsFacts['versions'],
      questions: [question],
    },
    ['tenderAmendment'],
  ],
  ['opened bids', { state: 'combined', bids: [bid] }, ['tender']],
  [
    'an award with its contract',
    { state: 'awarded', bids: [bid], award, contract: { id: 'contract-1' } },
    ['tender', 'award', 'contract'],
  ],
  ['an award without its bids', { state: 'awarded', award }, ['tender', 'award']],
  [
    'a cancellation',
    { state: 'cancelled', endedAt: at('05-01'), endReason: 'The budget was withdrawn.' },
    ['tenderCancellation'],
  ],
])('gives %s as a release that the published schema accepts', (_what, wishes, tag) => {
  const release = ocdsRelease(facts(wishes))
  expect(faults(release)).toEqual([])
  expect(release.tag).toEqual(tag)
})

it('is checked by a schema that refuses what is no release', () => {
  const { ocid: _left, ...without } = ocdsRelease(facts())
  expect(faults(without)).not.toEqual([])
  expect(faults({ ...ocdsRelease(facts()), tag: ['notice'] })).not.toEqual([])
})

it('says what was set aside and why, to those who may know', () => {
  const planning = {
    rationale: 'Above the threshold.',
    budget: { minor: 90_000_500, currency: 'KWD' },
  }
  const release = ocdsRelease(facts({ planning }))
  expect(faults(release)).toEqual([])
  expect(release).toMatchObject({
    planning: {
      rationale: 'Above the threshold.',
      budget: { amount: { amount: 90_000.5, currency: 'KWD' } },
    },
  })
  expect(ocdsRelease(facts())).not.toHaveProperty('planning')
})

it('gives money in whole units of its currency, and texts in the language asked for', () => {
  const release = ocdsRelease(facts({ state: 'awarded', bids: [bid], award }))
  expect(release.bids?.details[0]?.value).toEqual({ amount: 1250.5, currency: 'KWD' })
  expect(release.tender.title).toBe('Couverture dentaire')
})

it('names every supplier and tenderer among the parties, once', () => {
  const ids = (wishes: Partial<OcdsFacts>) => ocdsRelease(facts(wishes)).parties.map(({ id }) => id)
  expect(ids({ state: 'awarded', bids: [bid], award })).toEqual(['org-harbour', 'bidder-bid-1'])
  expect(ids({ state: 'awarded', award })).toEqual(['org-harbour', 'bidder-bid-1'])
})

it('refuses a tender that was never published', () => {
  expect(() => ocdsRelease(facts({ versions: [] }))).toThrow(RangeError)
})
