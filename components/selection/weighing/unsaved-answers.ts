import { z } from 'zod'
import type { VersionedAnswers } from '../../../lib/selection/weighing/answer-draft-rules'

const judgements = z.record(z.string(), z.number())

const versionedAnswers = z.object({
  version: z.number(),
  answers: z.object({
    best: z.string().nullable(),
    worst: z.string().nullable(),
    bestToOthers: judgements,
    othersToWorst: judgements,
    kept: z.array(
      z.object({ kind: z.enum(['best-to-others', 'others-to-worst']), criterion: z.string() }),
    ),
  }),
})

/** Answers that the server does not have yet, kept by this browser for one expert. Does without where storage is barred. */
export function unsavedAnswers(expertId: string) {
  const keyOf = (questionSet: string) => `weighing.${expertId}.${questionSet}`
  return {
    write: (questionSet: string, unsaved: VersionedAnswers | null) =>
      attempt(() =>
        unsaved
          ? localStorage.setItem(keyOf(questionSet), JSON.stringify(unsaved))
          : localStorage.removeItem(keyOf(questionSet)),
      ),
    read: (questionSet: string): VersionedAnswers | null =>
      attempt(() => {
        const text = localStorage.getItem(keyOf(questionSet))
        return text === null ? null : (versionedAnswers.safeParse(JSON.parse(text)).data ?? null)
      }) ?? null,
  }
}

function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
