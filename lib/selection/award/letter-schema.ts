import { z } from 'zod'
import { locales } from '../../shared/locale'

const score = z.number().nullable()
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const level = z.object({ level: z.number(), anchor: z.string() })

const criterion = z.object({
  code: z.string(),
  title: z.string(),
  /** In basis points of the whole. */
  weight: z.int(),
  /** Value of 0–100 that counted; null where evidence was missing. */
  value: score,
  /** The level that counted with its published words; null where a criterion is not rated. */
  given: level.nullable(),
  /** The panel's reason; blank where the scores needed no discussion and their median counted. */
  reason: z.string(),
  /** Whether the panel agreed on the level; otherwise it is the median of the scores. */
  isAgreed: z.boolean(),
  /** Why not higher: the next level, with its published words; null at the top and where nothing is rated. */
  next: level.nullable(),
})

const domain = z.object({
  code: z.string(),
  title: z.string(),
  weight: z.int(),
  score,
  criteria: z.array(criterion),
})

/**
 * What one bidder is told, in the bidder's language. Of other bidders it holds the winner's name and total and nothing
 * else: neither their scores by criterion, nor comments, nor prices.
 */
export const letterContent = z.object({
  format: z.literal('adjudica-letter/1'),
  kind: z.enum(['award', 'unsuccessful', 'excluded', 'late']),
  locale: z.enum(locales),
  organisation: z.string(),
  reference: z.string(),
  title: z.string(),
  timeZone: z.string(),
  currency: z.string(),
  fictional: z.boolean(),
  addressee: z.object({ name: z.string(), country: z.string(), identifier: z.string() }),
  /** The rules that were published and frozen before any bid was opened. */
  rules: z.object({ version: z.int(), contentHash: hash }),
  /** Who wrote the report behind the letter; its hash shows that it was not changed since. */
  reportHash: hash,
  /** Null for a late bid, which was never opened, and for an excluded one, which was not scored. */
  own: z
    .object({
      letter: z.string(),
      rank: z.int().nullable(),
      bidCount: z.int(),
      quality: score,
      qualityShare: z.int(),
      leastQuality: z.number().nullable(),
      pricePoints: score,
      /** In minor units of the currency. */
      price: z.int().nullable(),
      total: score,
      outReason: z.string().nullable(),
      domains: z.array(domain),
    })
    .nullable(),
  /** Requirements that were not met, or why the price was rejected. */
  grounds: z.array(z.object({ code: z.string(), title: z.string(), reason: z.string() })),
  /** For a late bid: when it came, and when bids were due. ISO 8601. */
  late: z.object({ receivedAt: z.iso.datetime(), closedAt: z.iso.datetime() }).nullable(),
  /** What is disclosed of the winner; null in the winner's own letter, and where nobody is recommended. */
  winner: z.object({ name: z.string(), total: score }).nullable(),
  standstill: z.object({
    endsAt: z.iso.datetime(),
    days: z.int(),
    count: z.enum(['calendar', 'working']),
  }),
  contact: z.string(),
})

export type LetterContent = z.infer<typeof letterContent>
export type LetterKind = LetterContent['kind']
export type OwnScores = NonNullable<LetterContent['own']>

const id = z.string().min(1).max(60)

export const notifyBiddersInput = z.strictObject({
  tenderId: id,
  version: z.int().min(1),
  /** Of the letters that were read before sending: see `lettersHash`. */
  lettersHash: hash,
})
