import { z } from 'zod'
import { frozenContent } from '../procedure/frozen-content-schema'

const id = z.string().min(1).max(200)
const text = z.string().max(20_000)
/** SHA-256 in 64 hexadecimal digits; any text is read, so that an altered digit is a difference and not a refusal. */
const hash = z.string().max(200)
const instant = z.string().max(40)
/** Canonical JSON, word for word as it was hashed. */
const sealedText = z.string().max(10_000_000)
const minor = z.int().min(0)

/** The terms by which bids are judged and ranked; domains are named by their codes. */
export const dossierTerms = z.strictObject(
  frozenContent.shape.terms.pick({
    priceFormula: true,
    qualityShare: true,
    leastQuality: true,
    domainMinimums: true,
    roundingDecimals: true,
    tieBreak: true,
    aggregation: true,
    recusal: true,
    isTaxIncluded: true,
    lowBelowMean: true,
    lowBelowNext: true,
  }).shape,
)

/** How the tender was run: what was published, opened, sealed and decided, word for word with its hashes. */
export const dossierProcedure = z.strictObject({
  kind: z.enum(['light', 'formal']),
  /** Null in a light procedure without terms: quality alone then counts. */
  terms: dossierTerms.nullable(),
  /** What was published, the first first; none in a light procedure. */
  versions: z
    .array(
      z.strictObject({
        version: z.int(),
        content: sealedText,
        contentHash: hash,
        reason: text,
        publishedAt: instant,
      }),
    )
    .max(1000),
  openings: z
    .array(
      z.strictObject({
        envelope: z.enum(['technical', 'financial']),
        record: sealedText,
        recordHash: hash,
      }),
    )
    .max(2),
  /** The latest submission of every scorecard that counts. Its text names the evaluator, as the report does. */
  cards: z
    .array(
      z.strictObject({
        bid: id,
        evaluator: id,
        number: z.int(),
        content: sealedText,
        commitHash: hash,
      }),
    )
    .max(4000),
  /** The latest evaluation report; null before the first. */
  report: z.strictObject({ number: z.int(), content: sealedText, contentHash: hash }).nullable(),
  award: z.strictObject({ bid: id, reason: text, awardedAt: instant }).nullable(),
})

/** What a bid costs, and how that became what is compared; amounts in minor units. */
export const dossierPrice = z.strictObject({
  offeredMinor: minor,
  currency: z.string().max(10),
  isTaxIncluded: z.boolean(),
  taxRate: z.int().nullable(),
  /** Null until checked. */
  correctedMinor: minor.nullable(),
  correctionReason: text,
  exchange: z.strictObject({ rate: z.number(), source: text, on: instant }).nullable(),
  comparedMinor: minor.nullable(),
})

/** A question to one bidder about a price that looked too low, with the figures behind it. */
export const dossierPriceQuery = z.strictObject({
  figures: z
    .strictObject({
      priceMinor: z.number(),
      meanMinor: z.number().nullable(),
      nextMinor: z.number().nullable(),
      rules: z
        .array(
          z.strictObject({
            rule: z.enum(['below-mean', 'below-next']),
            share: z.number(),
            threshold: z.int(),
          }),
        )
        .max(2),
    })
    .nullable(),
  question: text,
  answer: text,
  decision: z.enum(['accepted', 'rejected']).nullable(),
  reason: text,
})

/** A level that the panel agreed on, with what was held against it. */
export const dossierConsensus = z.strictObject({
  criterion: id,
  level: z.number(),
  reason: text,
  dissents: z.array(z.strictObject({ evaluator: id, point: text, answer: text })).max(200),
})

/** What was found on one requirement; a fail counts once a second person has confirmed it. */
export const dossierFinding = z.strictObject({
  criterion: id,
  verdict: z.enum(['pass', 'fail', 'clarify']),
  reason: text,
  isConfirmed: z.boolean(),
})
