/** Every expected failure in the product. Each code has a text under `errors.<code>` in the messages. */
export const failureCodes = [
  'invalid-input',
  'not-signed-in',
  'not-found',
  'not-allowed',
  'stale-version',
  'too-many-attempts',
  'already-done',
  'link-expired',
  'link-used',
  'link-revoked',
  'reference-taken',
  'e-mail-taken',
  'wrong-state',
  'weights-incomplete',
  'weights-not-normalised',
  'weights-locked',
  'criteria-incomplete',
  'weights-not-locked',
  'bids-missing',
  'publication-incomplete',
  'closing-not-reached',
  'opening-not-reached',
  'standstill-running',
  'panel-incomplete',
  'declarations-open',
  'declaration-needed',
  'recused',
  'findings-open',
  'no-bid-left',
  'cards-missing',
  'card-incomplete',
  'card-sealed',
  'cells-open',
  'confirmations-missing',
  'prices-unchecked',
  'queries-open',
  'approvals-missing',
  'challenge-open',
  'second-person-needed',
  'bids-closed',
  'envelope-incomplete',
  'scores-sealed',
  'criteria-not-empty',
  'domain-not-empty',
  'too-many-in-set',
  'code-taken',
  'deletion-has-bids',
  'answers-incomplete',
  'answers-sealed',
  'file-too-large',
  'file-type-refused',
  'file-name-misleading',
  'file-unreadable',
  'too-many-rows',
  'too-many-columns',
  'file-empty',
  'wrong-columns',
  'import-has-errors',
  'document-in-use',
  'document-exists',
  'last-administrator',
  'sign-in-refused',
  'wrong-password',
  'wrong-code',
  'password-too-weak',
  'deactivated',
  'already-invited',
  'nothing-to-do',
] as const

export type FailureCode = (typeof failureCodes)[number]

export type Failure = {
  readonly code: FailureCode
  /** Form field path → message key, for `invalid-input` and other failures that belong to a field. */
  readonly fields?: Readonly<Record<string, string>>
}

/** An expected outcome as plain JSON: it crosses the network as it is. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

/**
 * Wraps a value as a success.
 *
 * @example
 * succeed(3) // => { ok: true, value: 3 }
 */
export const succeed = <T>(value: T): Result<T> => ({ ok: true, value })

/**
 * Names an expected failure, and the fields it belongs to where there are any.
 *
 * @example
 * fail('not-found') // => { ok: false, failure: { code: 'not-found' } }
 */
export const fail = (code: FailureCode, fields?: Failure['fields']): Result<never> => ({
  ok: false,
  failure: fields ? { code, fields } : { code },
})

/** Thrown inside a transaction to roll it back; `defineCommand` turns it into a failure. */
export class Rejection extends Error {
  constructor(
    readonly code: FailureCode,
    readonly fields?: Failure['fields'],
  ) {
    super(code)
    this.name = 'Rejection'
  }
}
