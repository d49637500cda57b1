import { z } from 'zod'
import type { EvidenceShape } from './evidence-shape-rules'
import { readEvidenceValue } from './evidence-value-rules'

const id = z.string().min(1).max(60)
const text = (longest: number) => z.string().trim().max(longest)
const part = z.union([z.number(), z.string().max(300), z.null()])

export const evidenceStatuses = ['provided', 'missing', 'not_applicable'] as const

/** One entry as a form sends it. `version` is 0 while nothing is entered; a value only counts where it is provided. */
export const saveEvidenceInput = z
  .strictObject({
    bidId: id,
    criterionId: id,
    version: z.int().min(0),
    status: z.enum(evidenceStatuses),
    value: z
      .union([z.number(), z.boolean(), z.string().max(300), z.record(z.string().max(60), part)])
      .nullable(),
    source: text(500),
    /** What time the figure speaks of, in words: "Financial year 2025". */
    period: text(200),
    /** A document of this bid; blank for none. */
    documentId: z.string().max(60),
    /** Of the document, or of the source where no document is kept here. */
    page: z.int().min(1).max(100_000).nullable(),
    note: text(2000),
  })
  .refine((entry) => entry.status !== 'provided' || entry.source !== '', {
    path: ['source'],
    message: 'evidence.validation.sourceRequired',
  })

export type SaveEvidenceInput = z.infer<typeof saveEvidenceInput>

/** The command's own schema, with the value read as this criterion asks for it. */
export const evidenceInputFor = (shape: EvidenceShape) =>
  saveEvidenceInput.superRefine((entry, context) => {
    if (entry.status !== 'provided') return
    const read = readEvidenceValue(shape, entry.value)
    if (!('problems' in read)) return
    for (const [path, message] of Object.entries(read.problems)) {
      context.addIssue({
        code: 'custom',
        path: path === '' ? ['value'] : ['value', path],
        message,
      })
    }
  })
