import type { Evidence, EvidenceValue } from './evidence'

/** A requirement that no score can make up for. Judged first, never weighted. */
export type KnockOutRule =
  | { readonly kind: 'is-true' }
  | { readonly kind: 'at-least'; readonly minimum: number }
  | { readonly kind: 'at-most'; readonly maximum: number }
  | { readonly kind: 'one-of'; readonly allowed: readonly string[] }
  /** Provided as `true`, or as the name of a document. */
  | { readonly kind: 'document-present' }

/** `clarify`: the evidence does not decide; the bidder is asked, and nobody is excluded yet. */
export type KnockOutVerdict = 'pass' | 'fail' | 'clarify'

/**
 * Judges one requirement. Evidence that is missing, said not to apply, or of the wrong kind asks for clarification;
 * it never fails a bid. Limits are inclusive and compared as given, before any rounding.
 *
 * @example
 * judgeKnockOut({ kind: 'at-least', minimum: 70 }, { status: 'provided', value: 69.995 }) // => 'fail'
 */
export function judgeKnockOut(rule: KnockOutRule, evidence: Evidence): KnockOutVerdict {
  return evidence.status === 'provided' ? judgeProvided(rule, evidence.value) : 'clarify'
}

/**
 * One fail fails the bid; else one open question keeps it open; a bid without requirements passes.
 *
 * @example
 * overallVerdict(['pass', 'clarify', 'fail']) // => 'fail'
 */
export function overallVerdict(verdicts: readonly KnockOutVerdict[]): KnockOutVerdict {
  if (verdicts.includes('fail')) return 'fail'
  return verdicts.includes('clarify') ? 'clarify' : 'pass'
}

function judgeProvided(rule: KnockOutRule, value: EvidenceValue): KnockOutVerdict {
  switch (rule.kind) {
    case 'is-true':
      return typeof value === 'boolean' ? verdict(value) : 'clarify'
    case 'at-least':
      return judgeNumber(value, (number) => number >= rule.minimum)
    case 'at-most':
      return judgeNumber(value, (number) => number <= rule.maximum)
    case 'one-of':
      return typeof value === 'string' ? verdict(rule.allowed.includes(value)) : 'clarify'
    case 'document-present':
      return judgeDocument(value)
  }
}

const verdict = (passes: boolean): KnockOutVerdict => (passes ? 'pass' : 'fail')

const judgeNumber = (value: EvidenceValue, passes: (number: number) => boolean) =>
  typeof value === 'number' && Number.isFinite(value) ? verdict(passes(value)) : 'clarify'

function judgeDocument(value: EvidenceValue): KnockOutVerdict {
  if (typeof value === 'boolean') return verdict(value)
  return typeof value === 'string' && value.trim() !== '' ? 'pass' : 'clarify'
}
