import { z } from 'zod'
import { ContractError } from '../../shared/contract-error'
import { isRecord } from './dossier-sections-rules'

/** What is compared, in the order in which it is done. */
export const dossierChecks = [
  'hashes',
  'criteria',
  'lock',
  'references',
  'judgements',
  'weights',
  'procedure',
  'results',
] as const

export type DossierCheckName = (typeof dossierChecks)[number]

/** One place where a dossier does not say what follows from it. */
export type DossierDifference = {
  readonly check: DossierCheckName
  /** Such as `bids[2].evidence[5].value`. */
  readonly path: string
  /** What the dossier says; null where it says nothing. */
  readonly stored: unknown
  /** What follows from the rest of it; null where nothing does. */
  readonly recomputed: unknown
  /** For a hash: the section whose content it does not fit. For what cannot be computed: why. */
  readonly about: string
}

/** How much was compared. */
export type DossierCheck = {
  readonly check: DossierCheckName
  /** Numbers and texts compared. */
  readonly compared: number
  /** What was not recomputed, and why. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
}

type Collected = {
  compared: number
  readonly skipped: { readonly path: string; readonly reason: string }[]
}

/** Collects what was compared and what differs. */
export class DossierComparison {
  readonly differences: DossierDifference[] = []
  readonly #checks = new Map<DossierCheckName, Collected>(
    dossierChecks.map((check) => [check, { compared: 0, skipped: [] }]),
  )

  get checked(): readonly DossierCheck[] {
    return [...this.#checks].map(([check, collected]) => ({ check, ...collected }))
  }

  /** Compares two JSON values all the way down. */
  compare(
    check: DossierCheckName,
    path: string,
    stored: unknown,
    recomputed: unknown,
    about = '',
  ): void {
    if (isList(stored) && isList(recomputed)) {
      for (let i = 0; i < Math.max(stored.length, recomputed.length); i += 1) {
        this.compare(check, `${path}[${i}]`, stored[i], recomputed[i], about)
      }
    } else if (isRecord(stored) && isRecord(recomputed)) {
      for (const key of new Set([...Object.keys(stored), ...Object.keys(recomputed)])) {
        this.compare(check, `${path}.${key}`, stored[key], recomputed[key], about)
      }
    } else {
      this.#collected(check).compared += 1
      if (!isSame(stored, recomputed)) this.add(check, path, stored, recomputed, about)
    }
  }

  add(
    check: DossierCheckName,
    path: string,
    stored: unknown,
    recomputed: unknown,
    about: string,
  ): void {
    const [was = null, is = null] = [stored, recomputed]
    this.differences.push({ check, path, stored: was, recomputed: is, about })
  }

  skip(check: DossierCheckName, path: string, reason: string): void {
    this.#collected(check).skipped.push({ path, reason })
  }

  /** Runs one check; what breaks a contract of the engine is itself a difference, at `path`. */
  attempt(check: DossierCheckName, path: string, run: () => void): void {
    try {
      run()
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === null) throw error
      this.add(check, path, null, null, reason)
    }
  }

  #collected(check: DossierCheckName): Collected {
    const collected = this.#checks.get(check) ?? { compared: 0, skipped: [] }
    this.#checks.set(check, collected)
    return collected
  }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/**
 * Other machines may round the last bits of a root, a logarithm or a sum differently; a change as small as that is found by
 * the hash of its section.
 */
const noise = 1e-11

const isSame = (stored: unknown, recomputed: unknown): boolean => {
  if (typeof stored !== 'number' || typeof recomputed !== 'number') return stored === recomputed
  return Math.abs(stored - recomputed) <= noise * Math.max(1, Math.abs(stored))
}

function reasonOf(error: unknown): string | null {
  if (error instanceof ContractError) return `${error.code}: ${error.message}`
  if (error instanceof RangeError) return error.message
  return error instanceof z.ZodError ? 'wrong-value' : null
}
