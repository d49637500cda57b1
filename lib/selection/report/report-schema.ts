import { z } from 'zod'
import { localizedText } from '../localized-text-schema'
import { frozenContent } from '../procedure/frozen-content-schema'

const text = localizedText(20_000)
const instant = z.iso.datetime()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const score = z.number().nullable()
/** In minor units of the currency beside it. */
const minor = z.int()

const opening = z.object({
  envelope: z.enum(['technical', 'financial']),
  proposedBy: z.string(),
  confirmedBy: z.string(),
  openedAt: instant,
  attendees: z.array(z.string()),
  recordHash: hash,
})

const declaration = z.object({
  member: z.string(),
  /** Letter of the bid; null for the declaration made in general, before names were known. */
  bid: z.string().nullable(),
  state: z.enum(['requested', 'none', 'declared', 'cleared', 'restricted', 'removed']),
  reviewedBy: z.string(),
  reviewReason: z.string(),
})

const bid = z.object({
  letter: z.string(),
  name: z.string(),
  country: z.string(),
  state: z.string(),
  submittedAt: instant.nullable(),
})

const finding = z.object({
  bid: z.string(),
  criterion: z.string(),
  verdict: z.enum(['pass', 'fail', 'clarify']),
  reason: z.string(),
  foundBy: z.string(),
  confirmedBy: z.string(),
})

const query = z.object({
  bid: z.string(),
  kind: z.enum(['clarification', 'low_price']),
  /** Which published limit a low price met, as stored; null for a clarification. */
  finding: z.json(),
  question: z.string(),
  askedAt: instant,
  answer: z.string(),
  answeredAt: instant.nullable(),
  decision: z.enum(['accepted', 'rejected']).nullable(),
  reason: z.string(),
  decidedBy: z.string(),
})

const rating = z.object({
  bid: z.string(),
  criterion: z.string(),
  evaluator: z.string(),
  /** Null where the evaluator held that the criterion does not apply. */
  level: score,
  comment: z.string(),
})

const agreement = z.object({
  bid: z.string(),
  criterion: z.string(),
  level: z.number(),
  reason: z.string(),
  present: z.array(z.string()),
  agreedBy: z.string(),
  agreedAt: instant,
  dissents: z.array(z.object({ member: z.string(), point: z.string(), answer: z.string() })),
})

const price = z.object({
  bid: z.string(),
  offered: minor,
  currency: z.string(),
  isTaxIncluded: z.boolean(),
  corrected: minor.nullable(),
  correctionReason: z.string(),
  /** Units of the tender's currency for one of the offer's, and where from, as stored; null in the same currency. */
  exchange: z.json(),
  compared: minor.nullable(),
  checkedBy: z.string(),
})

const ranked = z.object({
  bid: z.string(),
  quality: score,
  compared: minor.nullable(),
  pricePoints: score,
  total: score,
  rank: z.int().nullable(),
  partedBy: z.enum(['higher-quality', 'lower-price', 'higher-score']).nullable(),
  domainScores: z.array(z.object({ code: z.string(), score: z.number() })),
  outReason: z.string().nullable(),
})

/**
 * The evaluation report as it is stored and hashed. Bids are named by their letters, domains and criteria by their codes,
 * people by their names; instants are ISO 8601 in UTC. What members declared about themselves is not in it: only how it
 * was handled.
 */
export const reportContent = z.object({
  format: z.literal('adjudica-report/1'),
  number: z.int().min(1),
  draftedBy: z.string(),
  draftedAt: instant,
  tender: z.object({
    organisation: z.string(),
    reference: z.string(),
    kind: z.enum(['insurer', 'provider']),
    title: text,
    description: text,
    currency: z.string(),
    timeZone: z.string(),
    fictional: z.boolean(),
    noticeId: z.string(),
    procedureReason: z.string().default(''),
    budgetMinor: minor.nullable().default(null),
  }),
  publications: z.array(
    z.object({
      version: z.int(),
      publishedBy: z.string(),
      publishedAt: instant,
      contentHash: hash,
      reason: z.string(),
      changes: z.array(z.string()),
    }),
  ),
  frozen: frozenContent,
  openings: z.array(opening),
  panel: z.array(
    z.object({
      name: z.string(),
      role: z.enum(['chair', 'evaluator', 'finance', 'secretary', 'observer']),
      absenceReason: z.string(),
    }),
  ),
  declarations: z.array(declaration),
  bids: z.array(bid),
  lateBids: z.array(z.object({ name: z.string(), receivedAt: instant })),
  findings: z.array(finding),
  questions: z.array(
    z.object({
      state: z.enum(['answered', 'declined']),
      askedAt: instant,
      question: text,
      answer: text,
    }),
  ),
  queries: z.array(query),
  ratings: z.array(rating),
  spread: z.array(
    z.object({
      bid: z.string(),
      criterion: z.string(),
      lowest: z.number(),
      highest: z.number(),
      /** Of the width of the scale, 0–1. */
      share: z.number(),
    }),
  ),
  agreements: z.array(agreement),
  confirmations: z.array(z.object({ name: z.string(), confirmedAt: instant, recordHash: hash })),
  prices: z.array(price),
  ranking: z.object({
    qualityShare: z.int(),
    hasPrices: z.boolean(),
    hasOpenTie: z.boolean(),
    tieBreaksUsed: z.array(z.string()),
    rows: z.array(ranked),
  }),
  /** Says how far the order of quality can be trusted; binds nobody. */
  sensitivity: z.array(
    z.object({
      criterion: z.string(),
      weight: z.number(),
      /** Between these weights the same bid leads in quality. */
      low: z.number(),
      high: z.number(),
    }),
  ),
  /** The bid to award; null where no bid stands alone on the first rank. */
  recommendation: z.object({ bid: z.string(), name: z.string() }).nullable(),
  /** The last entry of the audit record when the report was drafted. */
  audit: z.object({ head: hash, entries: z.int() }),
})

export type ReportContent = z.infer<typeof reportContent>

const id = z.string().min(1).max(60)
const version = z.int().min(1)

export const draftReportInput = z.strictObject({ tenderId: id, version })

export const approveReportInput = z.strictObject({ tenderId: id, version })

/** A dissent says why; an approval may. */
export const giveOpinionInput = z
  .strictObject({
    tenderId: id,
    /** Of the report that was read. */
    number: z.int().min(1),
    opinion: z.enum(['approves', 'dissents']),
    statement: z.string().trim().max(4000),
  })
  .refine(({ opinion, statement }) => opinion === 'approves' || statement.length >= 20, {
    path: ['statement'],
    message: 'validation.tooShort?minimum=20',
  })
