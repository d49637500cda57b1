import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Actor } from '../shared/actor'

type RetoldOccasion = { readonly actor: Actor; readonly now: Date }

const retold = new AsyncLocalStorage<RetoldOccasion>()

/**
 * Runs commands and queries as if a person did them at an instant of the past: how the demonstration's story is told by
 * the product's own rules. For seeds and tests alone: no request ever gets here.
 */
export const retellAs = <Told>(occasion: RetoldOccasion, telling: () => Promise<Told>) =>
  retold.run(occasion, telling)

/** Who acts and when, where a story is told; null in every request. */
export const retoldOccasion = () => retold.getStore() ?? null
