import { z } from 'zod'
import { knockOutRule } from '../criteria/knock-out-schema'
import { valueFunction } from '../criteria/value-function-schema'
import { localizedText } from '../localized-text-schema'
import { storedDays, storedFormula, storedTieBreak } from './stored-terms-schema'

const text = localizedText(20_000)

const criterion = z.object({
  code: z.string(),
  kind: z.enum(['weighted', 'knock_out']),
  title: text,
  description: text,
  unit: text,
  evidenceRequired: text,
  valueFunction: valueFunction.nullable(),
  knockOut: knockOutRule.nullable(),
  minimumValue: z.number().nullable(),
  /** Share of the whole; null for a knock-out. Basis points add up to 10,000 over the tender. */
  weight: z.object({ share: z.number(), basisPoints: z.int() }).nullable(),
})

const domain = z.object({
  code: z.string(),
  title: text,
  /** Least score on the domain, 0–100; null where there is none. */
  minimum: z.number().nullable(),
  criteria: z.array(criterion),
})

/**
 * What is published and hashed: all that decides who wins, and when; nothing about people or bids. Instants are ISO 8601
 * in UTC; shares are basis points; domains are named by their codes.
 */
export const frozenContent = z.object({
  format: z.literal('adjudica-procedure/1'),
  tender: z.object({
    organisation: z.string(),
    reference: z.string(),
    kind: z.enum(['insurer', 'provider']),
    title: text,
    description: text,
    currency: z.string(),
    timeZone: z.string(),
    fictional: z.boolean(),
  }),
  domains: z.array(domain),
  weights: z.object({ lockVersion: z.int(), contentHash: z.string(), total: z.int() }),
  terms: z.object({
    priceFormula: storedFormula,
    qualityShare: z.int(),
    leastQuality: z.number().nullable(),
    domainMinimums: z.record(z.string(), z.number()),
    roundingDecimals: z.int().nullable(),
    tieBreak: storedTieBreak,
    aggregation: z.enum(['consensus', 'mean', 'median']),
    /** What was published before these two were said is read as what the tool then did. */
    recusal: z.enum(['tender', 'bid']).default('tender'),
    isTaxIncluded: z.boolean().default(true),
    missingValues: z.enum(['zero', 'exclude']),
    lowBelowMean: z.int(),
    lowBelowNext: z.int(),
    standstillDays: z.int(),
    standstillCount: z.enum(['calendar', 'working']),
    holidays: storedDays,
    opensAt: z.iso.datetime(),
    closesAt: z.iso.datetime(),
    questionsUntil: z.iso.datetime().nullable(),
  }),
})

export type FrozenContent = z.infer<typeof frozenContent>

export type FrozenTerms = FrozenContent['terms']
