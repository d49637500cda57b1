import { z } from 'zod'

const text = z.string().optional()
const ids = z.array(z.string()).optional()

/** What the acts that a history tells of note in the record; what an act does not note is absent. */
const detail = z.object({
  bidId: z.string().nullish(),
  bids: z.array(z.object({ bidId: z.string(), to: z.string() })).optional(),
  correctionReason: text,
  criterionId: text,
  decision: text,
  answer: text,
  isLate: z.boolean().optional(),
  number: z.number().optional(),
  outcome: text,
  question: text,
  ranked: ids,
  reason: text,
  rejected: ids,
  scorecardId: text,
  title: text,
  userId: text,
  verdict: text,
  voided: z.number().optional(),
})

export type RecordDetail = z.infer<typeof detail>

/** One entry of the record of changes, read. */
export type RecordEntry = {
  readonly id: string
  readonly at: Date
  readonly actorId: string
  readonly command: string
  /** The name of a cell says which criterion it is about. */
  readonly subjectId: string
  readonly detail: RecordDetail
}

type StoredEntry = Omit<RecordEntry, 'id' | 'detail'> & {
  readonly seq: bigint
  readonly payload: string
}

const payload = z.object({ detail })

/** Reads a stored entry; none where it says something that no history understands. */
export function readEntry({ seq, payload: said, ...entry }: StoredEntry): readonly RecordEntry[] {
  const read = payload.safeParse(JSON.parse(said))
  return read.success ? [{ ...entry, id: seq.toString(), detail: read.data.detail }] : []
}
