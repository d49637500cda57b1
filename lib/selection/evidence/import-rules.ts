import { canonicalJson } from '../../shared/canonical-json'
import { fail, type Result, succeed } from '../../shared/result'
import { nextBidLetters } from '../bids/bid-letter-rules'
import { areBidsFrozen, isSameName } from '../bids/bid-rules'
import type { TenderSubject } from '../tenders/tender-rules'
import type { BidsFile, FileEntry, ImportTarget, NewApplicant } from './bids-file-schema'
import type { ImportBidsInput } from './import-schema'

/** What is entered now, by `bid criterion`. */
export type ExistingEntry = Pick<
  FileEntry,
  'status' | 'value' | 'source' | 'period' | 'documentId' | 'page' | 'note'
> & { readonly id: string; readonly version: number }

/** A tender with a file read against it. */
export type ImportSubject = TenderSubject &
  ImportTarget & {
    readonly file: BidsFile
    readonly existing: ReadonlyMap<string, ExistingEntry>
    readonly positions: readonly number[]
    /** SHA-256 over the versions of all bids, evidence and criteria. */
    readonly basis: string
  }

export type ImportPlan = {
  readonly applicants: readonly (NewApplicant & {
    readonly letter: string
    readonly position: number
  })[]
  readonly creates: readonly FileEntry[]
  readonly updates: readonly (FileEntry & { readonly id: string; readonly version: number })[]
  /** Evidence that is there and stays as it is, although the file says something else. */
  readonly kept: readonly FileEntry[]
  readonly unchanged: number
}

export type BidsImport = ImportPlan & {
  readonly tenderId: string
  readonly fileName: string
  readonly source: string
}

/** Decides what an import writes: all of the file, or nothing of it. */
export function decideImport(subject: ImportSubject, input: ImportBidsInput): Result<BidsImport> {
  if (areBidsFrozen(subject)) return fail('wrong-state')
  if (subject.basis !== input.basis) return fail('stale-version')
  const { file } = subject
  if (file.kind === 'wrong-columns') return fail('wrong-columns')
  if (file.issues.length > 0) return fail('import-has-errors')
  const plan = planImport(file, subject, input.existing)
  const writes = plan.applicants.length + plan.creates.length + plan.updates.length
  if (writes === 0) return fail('nothing-to-do')
  const { fileName } = input
  return succeed({
    ...plan,
    tenderId: subject.tenderId,
    fileName,
    source: input.source || fileName,
  })
}

/** Sorts the entries of a file by what they do. Evidence that says the same as the file is not written again. */
export function planImport(
  file: Extract<BidsFile, { kind: 'table' }>,
  { existing, bids, positions }: Pick<ImportSubject, 'existing' | 'bids' | 'positions'>,
  policy: ImportBidsInput['existing'],
): ImportPlan {
  const places = file.entries.map((entry) => {
    const before = existing.get(`${entry.bidId} ${entry.criterionId}`)
    return { entry, before, act: actOf(before, entry, policy) }
  })
  const updates = places.flatMap(({ entry, before, act }) =>
    act === 'update' && before ? [{ ...entry, id: before.id, version: before.version }] : [],
  )
  const having = (wanted: ReturnType<typeof actOf>) =>
    places.filter(({ act }) => act === wanted).map(({ entry }) => entry)
  return {
    applicants: withPlaces(file.applicants, bids, positions),
    creates: having('create'),
    updates,
    kept: having('keep'),
    unchanged: having('none').length,
  }
}

/** What one entry of the file does to what is there. */
function actOf(
  before: ExistingEntry | undefined,
  entry: FileEntry,
  policy: ImportBidsInput['existing'],
): 'create' | 'update' | 'keep' | 'none' {
  if (!before) return entry.isSaid || saysMore(entry) ? 'create' : 'none'
  if (saysSame(before, entry)) return 'none'
  return before.status === 'missing' || policy === 'replace' ? 'update' : 'keep'
}

const saysMore = ({ note, source, documentId }: FileEntry) =>
  note !== '' || source !== '' || documentId !== null

/** A source that the file leaves blank is no difference: it would only be filled with the file's name. */
function saysSame(before: ExistingEntry, entry: FileEntry): boolean {
  const parts = ['period', 'documentId', 'page', 'note'] as const
  return (
    before.status === entry.status &&
    canonicalJson(before.value) === canonicalJson(entry.value) &&
    (entry.source === '' || entry.source === before.source) &&
    parts.every((part) => !entry[part] || entry[part] === before[part])
  )
}

function withPlaces(
  applicants: readonly NewApplicant[],
  bids: ImportTarget['bids'],
  positions: readonly number[],
): ImportPlan['applicants'] {
  const fresh = applicants.filter(({ name }) => !bids.some((bid) => isSameName(bid.name, name)))
  const letters = nextBidLetters(
    bids.map(({ letter }) => letter),
    fresh.length,
  )
  const position = Math.max(-1, ...positions) + 1
  return fresh.map((applicant, index) => ({
    ...applicant,
    letter: letters[index] ?? '',
    position: position + index,
  }))
}
