import { ContractError } from '../../shared/contract-error'

/** Deeper than any dossier; what is deeper was made to exhaust the reader. */
const deepest = 20
/** Values in all: 28 criteria × 20 bids × 10 evaluators make about fifty thousand. */
const mostValues = 3_000_000

/**
 * Looks over parsed JSON before anything recursive touches it.
 *
 * @throws ContractError `too-deep`, `too-large`, or `forbidden-key` for a key that would reach an object's prototype
 */
export function guardDossier(document: unknown): void {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [
    { value: document, depth: 0 },
  ]
  let seen = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    seen += 1
    const { value, depth } = next
    if (typeof value !== 'object' || value === null) continue
    if (depth >= deepest) throw refusal('too-deep', `expected at most ${deepest} levels`)
    if (Object.hasOwn(value, '__proto__')) {
      throw refusal('forbidden-key', 'expected no key named __proto__')
    }
    const items = Object.values(value)
    if (seen + waiting.length + items.length > mostValues) {
      throw refusal('too-large', `expected at most ${mostValues} values`)
    }
    for (const item of items) waiting.push({ value: item, depth: depth + 1 })
  }
}

const refusal = (code: string, message: string) => new ContractError({ code, path: '', message })
