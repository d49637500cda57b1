import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { databaseNull, type Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import { loadTenderForChange } from '../tenders/load-tender'
import type { FileEntry } from './bids-file-schema'
import { decideImport, type ImportPlan } from './import-rules'
import { importBidsInput } from './import-schema'
import { loadImportGround, readImportedFile } from './load-import'

/** Writes a file of bids: applicants that are new, and evidence. All of it or nothing. */
export const importBids = defineCommand({
  name: 'selection.import-bids',
  input: importBidsInput,
  idempotencyKey: ({ idempotencyKey }) => idempotencyKey,
  async load(tx, input, actor) {
    const tender = await loadTenderForChange(tx, input.tenderId, actor.organisationId)
    if (!tender) return null
    const ground = await loadImportGround(tx, input.tenderId)
    const file = await readImportedFile(input, ground)
    if (!file.ok) throw new Rejection(file.failure.code)
    return { ...tender, ...ground, file: file.value }
  },
  authorize: allow('evidence.edit'),
  decide: decideImport,
  async save(tx, plan, { actor, now }) {
    const { tenderId, applicants, creates, updates, source } = plan
    const bidIds = new Map(applicants.map(({ name }) => [name, randomUUID()]))
    await tx.bid.createMany({
      data: applicants.map(({ name, ...bid }) => ({
        ...bid,
        id: bidIds.get(name) ?? randomUUID(),
        tenderId,
        applicantName: name,
      })),
    })
    const entered = { enteredById: actor.id, enteredAt: now }
    const rows = creates.map((entry) => ({
      ...columnsOf(entry, source),
      ...entered,
      id: randomUUID(),
      bidId: entry.bidId ?? bidIds.get(entry.applicant) ?? '',
      criterionId: entry.criterionId,
    }))
    await tx.evidence.createMany({ data: rows })
    await writeUpdates(tx, updates, source, entered)
    return { bids: applicants.length, added: creates.length, replaced: updates.length }
  },
  audit: ({ tenderId, fileName, applicants, creates, updates, source }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { fileName, source, applicants, creates, updates },
  }),
})

async function writeUpdates(
  tx: Tx,
  updates: ImportPlan['updates'],
  source: string,
  entered: { readonly enteredById: string; readonly enteredAt: Date },
) {
  for (const { id, version, ...entry } of updates) {
    const { count } = await tx.evidence.updateMany({
      where: { id, version },
      data: { ...columnsOf(entry, source), ...entered, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
  }
}

const columnsOf = (entry: FileEntry, source: string) => ({
  status: entry.status,
  value: entry.value ?? databaseNull,
  source: entry.source || (entry.status === 'provided' ? source : ''),
  period: entry.period,
  documentId: entry.documentId,
  page: entry.page,
  note: entry.note,
})
