import { evaluate } from '../../decision/values/evaluate-evidence'
import type { EvidenceValue } from '../../decision/values/evidence'
import type { ValueFunction } from '../../decision/values/value-function'
import { fail, type Result, succeed } from '../../shared/result'
import { areBidsFrozen } from '../bids/bid-rules'
import type { TenderSubject } from '../tenders/tender-rules'
import type { SaveEvidenceInput } from './evidence-schema'
import type { EvidenceShape } from './evidence-shape-rules'
import { readEvidenceValue } from './evidence-value-rules'

export type DocumentOfBid = { readonly id: string; readonly pageCount: number | null }

/** One cell of the table of bids and criteria, with what is entered there. */
export type EvidenceSubject = TenderSubject & {
  readonly bidId: string
  readonly criterionId: string
  readonly shape: EvidenceShape
  /** Null for a knock-out, and while it is not declared. */
  readonly valueFunction: ValueFunction | null
  readonly documents: readonly DocumentOfBid[]
  readonly entry: { readonly id: string; readonly version: number } | null
}

export type EvidenceChange = {
  readonly entryId: string | null
  readonly version: number
  readonly bidId: string
  readonly criterionId: string
  readonly status: SaveEvidenceInput['status']
  readonly value: EvidenceValue | null
  readonly source: string
  readonly period: string
  readonly documentId: string | null
  readonly page: number | null
  readonly note: string
}

/** Decides what becomes of one entry. Whoever has not seen the newest version is refused. */
export function decideEvidence(
  subject: EvidenceSubject,
  input: SaveEvidenceInput,
): Result<EvidenceChange> {
  if (areBidsFrozen(subject)) return fail('wrong-state')
  if ((subject.entry?.version ?? 0) !== input.version) return fail('stale-version')
  const place = checkPlace(subject.documents, input)
  if (place) return fail('invalid-input', place)
  const read = input.status === 'provided' ? readForValue(subject, input.value) : { value: null }
  if ('problems' in read) return fail('invalid-input', fieldsOf(read.problems))
  const { bidId, criterionId, entry } = subject
  const { version, status, source, period, page, note } = input
  return succeed({
    ...{ entryId: entry?.id ?? null, version, bidId, criterionId, status, value: read.value },
    ...{ source, period, documentId: input.documentId || null, page, note },
  })
}

/** Reads the value, and asks the value function whether it can be valued at all. */
export function readForValue(
  { shape, valueFunction }: Pick<EvidenceSubject, 'shape' | 'valueFunction'>,
  typed: SaveEvidenceInput['value'],
): ReturnType<typeof readEvidenceValue> {
  const read = readEvidenceValue(shape, typed)
  if ('problems' in read || valueFunction === null) return read
  const outcome = evaluate(valueFunction, { status: 'provided', value: read.value })
  if (outcome.value !== null) return read
  const message = outcome.reason === 'not-computable' ? 'notComputable' : 'outsideDomain'
  return { problems: { '': `evidence.validation.${message}` } }
}

function checkPlace(
  documents: readonly DocumentOfBid[],
  { documentId, page }: SaveEvidenceInput,
): Readonly<Record<string, string>> | null {
  if (documentId === '') return null
  const document = documents.find(({ id }) => id === documentId)
  if (!document) return { documentId: 'validation.choose' }
  const { pageCount } = document
  if (page === null || pageCount === null || page <= pageCount) return null
  return { page: `validation.tooLarge?maximum=${pageCount}` }
}

const fieldsOf = (problems: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(problems).map(([path, message]) => [path ? `value.${path}` : 'value', message]),
  )
