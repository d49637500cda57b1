import { z } from 'zod'

const id = z.string().min(1).max(60)

/** A sentence that says something. */
const reason = z.string().trim().min(10).max(2000)

const seat = z.strictObject({
  userId: id,
  role: z.enum(['chair', 'evaluator', 'finance', 'secretary', 'observer']),
})

export type Seat = z.infer<typeof seat>

/** The panel in its order. `seen` is who was on it, as what, when the choice was made. */
export const nominatePanelInput = z.strictObject({
  tenderId: id,
  seen: z.array(seat).max(60),
  members: z
    .array(seat)
    .max(60)
    .refine((seats) => new Set(seats.map(({ userId }) => userId)).size === seats.length, {
      error: 'validation.notUnique',
    })
    .refine((seats) => seats.filter(({ role }) => role === 'chair').length === 1, {
      error: 'panel.validation.oneChair',
    }),
})

export type NominatePanelInput = z.infer<typeof nominatePanelInput>

/** `bidId` is null for links in general; `version` 0 where nothing was asked yet. */
export const declareConflictInput = z
  .strictObject({
    tenderId: id,
    bidId: id.nullable(),
    outcome: z.string().pipe(z.enum(['none', 'declared'], { error: 'validation.required' })),
    text: z.string().trim().max(4000),
    version: z.int().min(0),
  })
  .refine(({ outcome, text }) => outcome === 'none' || text.length >= 10, {
    path: ['text'],
    error: 'panel.validation.sayWhich',
  })

export type DeclareConflictInput = z.infer<typeof declareConflictInput>

export const reviewDeclarationInput = z.strictObject({
  declarationId: id,
  version: z.int().min(1),
  outcome: z.enum(['cleared', 'restricted', 'removed'], { error: 'validation.required' }),
  reason,
})

export type ReviewDeclarationInput = z.infer<typeof reviewDeclarationInput>

export const askAgainInput = z.strictObject({ declarationId: id, version: z.int().min(1), reason })

export const nudgeMemberInput = z.strictObject({
  tenderId: id,
  userId: id,
  idempotencyKey: z.string().min(8).max(120),
})

/** Puts an absence on record; `reason` blank takes it back. */
export const recordAbsenceInput = z.strictObject({
  tenderId: id,
  userId: id,
  isAbsent: z.boolean(),
  reason: z.string().trim().max(500),
})

export type RecordAbsenceInput = z.infer<typeof recordAbsenceInput>
