import { z } from 'zod'

const token = z.string().min(20).max(100)

/** Who answers: the holder of a personal link, or the signed-in person whom the expert's entry names. */
export const expertAccess = z.union([
  z.strictObject({ token }),
  z.strictObject({ expertId: z.string().min(1).max(60) }),
])

export type ExpertAccess = z.infer<typeof expertAccess>

const itemId = z.string().min(1).max(60)

/** A judgement on the 1–9 scale: 1 equally important, 9 extremely more important. */
const judgement = z
  .int('validation.wholeNumber')
  .min(1, 'validation.judgementRange')
  .max(9, 'validation.judgementRange')

/** Item id → judgement; at most the nine items of a question set. */
const judgements = z
  .record(itemId, judgement)
  .refine((record) => Object.keys(record).length <= 9, 'validation.tooMany')

/** Names one judgement of a question set. */
export const judgementName = z.strictObject({
  kind: z.enum(['best-to-others', 'others-to-worst']),
  criterion: itemId,
})

export type JudgementName = z.infer<typeof judgementName>

/** What one expert has answered so far to one question set. Answers may be missing. */
export const saveJudgementsInput = z
  .strictObject({
    access: expertAccess,
    questionSet: itemId,
    best: itemId.nullable(),
    worst: itemId.nullable(),
    bestToOthers: judgements,
    othersToWorst: judgements,
    /** Judgements that the expert was advised to revisit and decided to keep. */
    kept: z.array(judgementName).max(18),
    /** Version of the sheet on screen; 0 when nothing has been saved yet. */
    version: z.int().min(0),
  })
  .refine((sheet) => sheet.best === null || sheet.best !== sheet.worst, {
    path: ['worst'],
    message: 'validation.bestIsWorst',
  })

export type SaveJudgementsInput = z.infer<typeof saveJudgementsInput>

/** Sends all the answers; they cannot be changed afterwards unless the chair opens them again. */
export const submitJudgementsInput = z.strictObject({
  access: expertAccess,
  /** Question set → version of the answers that the expert checked. */
  versions: z.record(itemId, z.int().min(1)),
})

export type SubmitJudgementsInput = z.infer<typeof submitJudgementsInput>

export const getWeighingInput = z.strictObject({ access: expertAccess })

/** The JSON columns of a stored sheet, checked again when they are read. */
export const storedJudgements = z.record(z.string(), z.number())
export const storedKept = z.array(judgementName)
