import { z } from 'zod'

export const envelopes = ['technical', 'financial'] as const

export type Envelope = (typeof envelopes)[number]

const id = z.string().min(1).max(60)

const opening = { tenderId: id, envelope: z.enum(envelopes) }

/** Names, one on each line; blank lines are left out. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** There is no time in it: when envelopes may be opened is for the server's clock alone. */
export const proposeOpeningInput = z.strictObject({
  ...opening,
  place: z.string().trim().min(1).max(200),
  attendees: z
    .string()
    .max(4000)
    .refine((text) => namesIn(text).length > 0, 'validation.required')
    .refine((text) => namesIn(text).length <= 30, 'opening.validation.tooManyNames')
    .refine(
      (text) => namesIn(text).every((name) => name.length <= 120),
      'opening.validation.oneNameALine',
    ),
})

/** The proposal as it was seen: nobody confirms another one than they read. */
export const seenOpeningInput = z.strictObject({ ...opening, version: z.int().min(1) })

export const whichOpening = z.strictObject(opening)

/** Where the opening takes place and who is present besides the two: what the column `attendees` holds. */
export const presence = z.object({ place: z.string(), names: z.array(z.string()) })

export type Presence = z.infer<typeof presence>
