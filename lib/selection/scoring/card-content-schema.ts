import { z } from 'zod'

/** A card word for word, as it is sealed: what its hash covers. Instants are ISO 8601 in UTC. */
export const cardContent = z.object({
  format: z.literal('adjudica-scorecard/1'),
  tender: z.object({ id: z.string(), reference: z.string() }),
  bid: z.object({ id: z.string(), letter: z.string(), name: z.string() }),
  evaluator: z.object({ id: z.string(), name: z.string() }),
  scorecard: z.object({ id: z.string(), number: z.int().min(1) }),
  submittedAt: z.iso.datetime(),
  /** In the order of the criteria. `level` is null for not applicable, `evidence` where none is named. */
  scores: z.array(
    z.object({
      criterion: z.string(),
      code: z.string(),
      level: z.number().nullable(),
      comment: z.string(),
      evidence: z
        .object({ document: z.string(), title: z.string(), sha256: z.string(), page: z.int() })
        .nullable(),
      /** Only where the evaluator says to have found none, so that cards sealed before it existed keep their words. */
      noEvidence: z.literal(true).optional(),
    }),
  ),
  /** 256 random bits, so that nobody finds a card by trying all that could stand on it. */
  salt: z.string(),
})

export type CardContent = z.infer<typeof cardContent>
