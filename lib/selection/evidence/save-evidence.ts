import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { databaseNull, type Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import { readKnockOut } from '../criteria/knock-out-schema'
import { readValueFunction } from '../criteria/value-function-schema'
import { loadTenderForChange } from '../tenders/load-tender'
import { decideEvidence, type EvidenceChange, type EvidenceSubject } from './evidence-rules'
import { saveEvidenceInput } from './evidence-schema'
import { evidenceShape } from './evidence-shape-rules'

/** Enters or changes what a bid shows on one criterion. */
export const saveEvidence = defineCommand({
  name: 'selection.save-evidence',
  input: saveEvidenceInput,
  load: (tx, { bidId, criterionId }, actor) =>
    loadEvidence(tx, bidId, criterionId, actor.organisationId),
  authorize: allow('evidence.edit'),
  decide: decideEvidence,
  async save(tx, change, { actor, now }) {
    const id = await writeEvidence(tx, change, { enteredById: actor.id, enteredAt: now })
    return { evidenceId: id, version: change.version + 1 }
  },
  audit: ({ entryId: _entry, ...detail }, { evidenceId }) => ({
    subjectType: 'evidence',
    subjectId: evidenceId,
    detail,
  }),
})

/** Writes one entry; two people who enter the same one at the same time meet at its version or its key. */
async function writeEvidence(
  tx: Tx,
  change: EvidenceChange,
  entered: { readonly enteredById: string; readonly enteredAt: Date },
): Promise<string> {
  const { entryId, version, bidId, criterionId, value, ...rest } = change
  const columns = { ...rest, ...entered, value: value ?? databaseNull }
  if (entryId === null) {
    const id = randomUUID()
    await tx.evidence.create({ data: { id, bidId, criterionId, ...columns } })
    return id
  }
  const { count } = await tx.evidence.updateMany({
    where: { id: entryId, version },
    data: { ...columns, version: version + 1 },
  })
  if (count === 0) throw new Rejection('stale-version')
  return entryId
}

async function loadEvidence(
  tx: Tx,
  bidId: string,
  criterionId: string,
  organisationId: string,
): Promise<EvidenceSubject | null> {
  const found = await tx.bid.findUnique({
    where: { id: bidId, tender: { organisationId } },
    select: { tenderId: true },
  })
  const tender = found && (await loadTenderForChange(tx, found.tenderId, organisationId))
  const bid =
    tender &&
    (await tx.bid.findUnique({
      where: { id: bidId },
      select: {
        documents: { select: { id: true, file: { select: { pageCount: true } } } },
        evidence: { where: { criterionId }, select: { id: true, version: true } },
      },
    }))
  const criterion =
    tender &&
    (await tx.criterion.findUnique({ where: { id: criterionId, tenderId: tender.tenderId } }))
  if (!tender || !bid || !criterion) return null
  const valueFunction = readValueFunction(criterion.valueFunction)
  const knockOut = readKnockOut(criterion.knockOut)
  return {
    ...tender,
    bidId,
    criterionId,
    shape: evidenceShape({ kind: criterion.kind, valueFunction, knockOut }),
    valueFunction: criterion.kind === 'weighted' ? valueFunction : null,
    documents: bid.documents.map(({ id, file }) => ({ id, pageCount: file.pageCount })),
    entry: bid.evidence[0] ?? null,
  }
}
