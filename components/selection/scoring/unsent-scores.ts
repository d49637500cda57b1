import { z } from 'zod'
import type { ScoreStore } from './score-store'

const unsent = z.record(
  z.string(),
  z.object({
    choice: z.union([z.number(), z.literal('not-applicable'), z.null()]),
    comment: z.string(),
    documentId: z.string().nullable(),
    page: z.number().nullable(),
    // What was kept before this could be said does not have it.
    noEvidence: z.boolean().default(false),
    version: z.number(),
  }),
)

const prefix = 'scoring-unsent:'

/**
 * Keeps what the server does not have yet in this browser, for one evaluator and tender, also when the browser is closed.
 * Does without where storage is barred.
 */
export function keepUnsent(evaluatorId: string, tenderId: string, store: ScoreStore) {
  const open = [...store.cells()].filter(
    ([, { state }]) => state.kind !== 'saved' && state.kind !== 'empty',
  )
  const key = keyOf(evaluatorId, tenderId)
  attempt(() =>
    open.length === 0
      ? localStorage.removeItem(key)
      : localStorage.setItem(key, JSON.stringify(Object.fromEntries(open))),
  )
}

/**
 * Brings back what was kept and sends it. Where a newer score was saved since, the server says so, and the person chooses.
 * What another person kept at this screen is forgotten.
 *
 * @param isKnown whether a key names a score that is still to be given
 */
export function restoreUnsent(
  evaluatorId: string,
  tenderId: string,
  store: ScoreStore,
  isKnown: (key: string) => boolean,
) {
  attempt(() => forgetOthers(evaluatorId))
  const kept = attempt(() => {
    const text = localStorage.getItem(keyOf(evaluatorId, tenderId))
    return text === null ? undefined : unsent.safeParse(JSON.parse(text)).data
  })
  for (const [key, { version, ...draft }] of Object.entries(kept ?? {})) {
    if (!isKnown(key)) continue
    store.restore(key, draft, version)
  }
  void store.flush()
}

const keyOf = (evaluatorId: string, tenderId: string) => `${prefix}${evaluatorId}:${tenderId}`

function forgetOthers(evaluatorId: string) {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefix) && !key.startsWith(`${prefix}${evaluatorId}:`))
      localStorage.removeItem(key)
}

function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
