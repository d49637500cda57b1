import 'server-only'
import type { Actor } from '../shared/actor'
import { canonicalJson } from '../shared/canonical-json'
import type { Reader, Tx } from './db'
import { sha256 } from './hash'

export type AuditRecord = {
  readonly at: Date
  readonly actor: Actor
  readonly organisationId: string
  readonly command: string
  readonly subjectType: string
  readonly subjectId: string
  readonly detail: unknown
}

/** Hash that the first entry of the chain follows. */
export const genesisHash = '0'.repeat(64)

/**
 * Appends one entry inside the change's transaction. The database function takes the chain's lock,
 * reads the last hash and inserts sha256(previous hash + payload), so that no two entries share a predecessor.
 */
export async function recordAudit(tx: Tx, record: AuditRecord): Promise<void> {
  const { at, actor, organisationId, command, subjectType, subjectId } = record
  const payload = canonicalJson({
    at,
    actor: { id: actor.id, kind: actor.kind },
    organisationId,
    command,
    subject: { type: subjectType, id: subjectId },
    detail: record.detail,
  })
  await tx.$executeRaw`select append_audit_entry(${at}, ${organisationId || null}, ${actor.id}, ${command},
    ${subjectType}, ${subjectId}, ${payload})`
}

export type AuditVerification = {
  readonly entries: number
  readonly head: string
  /** Sequence number of the first entry that does not follow from the one before; null when the chain holds. */
  readonly brokenAt: string | null
}

/**
 * Recomputes every hash from the first entry to the last, a thousand at a time, and compares each entry's
 * columns, by which it is found and shown, with the payload that the hash covers.
 */
export async function verifyAuditChain(
  reader: Pick<Reader, 'auditEntry'>,
): Promise<AuditVerification> {
  let entries = 0
  let head = genesisHash
  let after = 0n
  for (;;) {
    const batch = await reader.auditEntry.findMany({
      where: { seq: { gt: after } },
      orderBy: { seq: 'asc' },
      take: 1000,
    })
    for (const entry of batch) {
      if (!follows(entry, head)) return { entries, head, brokenAt: entry.seq.toString() }
      head = entry.hash
      after = entry.seq
      entries += 1
    }
    if (batch.length < 1000) return { entries, head, brokenAt: null }
  }
}

type StoredEntry = Awaited<ReturnType<Reader['auditEntry']['findMany']>>[number]

function follows(entry: StoredEntry, head: string): boolean {
  return (
    entry.previousHash === head &&
    entry.hash === sha256(head + entry.payload) &&
    columnsOf(entry) === columnsIn(entry.payload)
  )
}

const columnsOf = ({ at, actorId, organisationId, command, subjectType, subjectId }: StoredEntry) =>
  canonicalJson([at, actorId, organisationId ?? '', command, subjectType, subjectId])

/** The same columns as the payload has them; null, which equals nothing, where it cannot be read. */
function columnsIn(payload: string): string | null {
  try {
    const { at, actor, organisationId, command, subject } = JSON.parse(payload)
    return canonicalJson([at, actor.id, organisationId, command, subject.type, subject.id])
  } catch {
    return null
  }
}
