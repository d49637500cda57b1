import 'server-only'
import type { z } from 'zod'
import type { Reader, Tx } from '../../platform/db'
import { sha256 } from '../../platform/hash'
import { readSpreadsheet } from '../../platform/spreadsheet/read-spreadsheet'
import { canonicalJson } from '../../shared/canonical-json'
import { type Result, succeed } from '../../shared/result'
import { readCriteriaTree } from '../criteria/read-criteria-tree'
import type { BidsFile } from './bids-file-schema'
import { evidenceShape } from './evidence-shape-rules'
import type { ExistingEntry, ImportSubject } from './import-rules'
import type { previewImportInput } from './import-schema'
import { importWords } from './import-words'
import { readBidsFile } from './read-bids-file'
import { readEvidence } from './stored-evidence-rules'

/** A tender's criteria, bids and evidence, for reading a file against them or writing one of them. */
export type ImportGround = Pick<
  ImportSubject,
  'criteria' | 'bids' | 'existing' | 'positions' | 'basis'
>

/** Nine domains of nine criteria, six columns each, and knock-outs: far more than other tables need. */
const mostColumns = 700

/** Reads a tender as an import needs it. The caller has checked whose it is. */
export async function loadImportGround(
  reader: Reader | Tx,
  tenderId: string,
): Promise<ImportGround> {
  const domains = await readCriteriaTree(reader, tenderId)
  const rows = await readBids(reader, tenderId)
  const nodes = domains.flatMap(({ criteria }) => criteria)
  const criteria = nodes.map((node) => ({
    id: node.id,
    code: node.code,
    title: node.title,
    unit: node.unit,
    shape: evidenceShape(node),
    valueFunction: node.kind === 'weighted' ? node.valueFunction : null,
  }))
  const bids = rows.map((row) => ({
    id: row.id,
    letter: row.letter,
    name: row.applicantName,
    country: row.country,
    identifier: row.identifier,
    documents: row.documents.map(({ id, title, file }) => ({
      ...{ id, title, fileName: file.name, pageCount: file.pageCount },
    })),
  }))
  const versions = [
    nodes.map(({ id, version }) => [id, version]),
    rows.map(({ id, version, evidence }) => [
      ...[id, version],
      evidence.map((entry) => [entry.id, entry.version]),
    ]),
  ]
  return {
    criteria,
    bids,
    existing: existingEntries(rows),
    positions: rows.map(({ position }) => position),
    basis: sha256(canonicalJson(versions)),
  }
}

const readBids = (reader: Reader | Tx, tenderId: string) =>
  reader.bid.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    include: {
      evidence: { orderBy: { id: 'asc' } },
      documents: { include: { file: { select: { name: true, pageCount: true } } } },
    },
  })

function existingEntries(
  rows: Awaited<ReturnType<typeof readBids>>,
): ReadonlyMap<string, ExistingEntry> {
  return new Map(
    rows.flatMap(({ id: bidId, evidence }) =>
      evidence.map((row) => {
        const read = readEvidence(row)
        const value = read.status === 'provided' ? read.value : null
        const { id, version, status, source, period, documentId, page, note } = row
        const entry = { id, version, status, value, source, period, documentId, page, note }
        return [`${bidId} ${row.criterionId}`, entry] as const
      }),
    ),
  )
}

/** Reads the file that came with a request against the tender. */
export async function readImportedFile(
  input: z.infer<typeof previewImportInput>,
  ground: ImportGround,
): Promise<Result<BidsFile>> {
  const bytes = new Uint8Array(Buffer.from(input.content, 'base64'))
  const sheet = await readSpreadsheet(bytes, input.fileName, mostColumns)
  if (!sheet.ok) return sheet
  return succeed(readBidsFile(sheet.value, ground, await importWords(), input.locale))
}
