import 'server-only'
import { allow } from '../../access/allow'
import type { Evidence } from '../../decision/values/evidence'
import { defineQuery } from '../../platform/query'
import type { FailureCode } from '../../shared/result'
import { loadTender } from '../tenders/load-tender'
import type { BidsFile, FileEntry, FileIssue } from './bids-file-schema'
import { type ImportPlan, planImport } from './import-rules'
import { previewImportInput } from './import-schema'
import { type ImportGround, loadImportGround, readImportedFile } from './load-import'

/** What a file would do, for a person to decide on. */
export type ImportPreview =
  | { readonly kind: 'refused'; readonly code: FailureCode }
  | Extract<BidsFile, { kind: 'wrong-columns' }>
  | {
      readonly kind: 'table'
      readonly layout: 'wide' | 'long'
      readonly sheet: string | null
      readonly otherSheets: readonly string[]
      readonly formulas: number
      readonly ignored: readonly string[]
      /** The first two hundred, and how many there are. */
      readonly issues: readonly FileIssue[]
      readonly issueCount: number
      readonly applicants: readonly { readonly letter: string; readonly name: string }[]
      /** New entries, values that would replace others, and entries that say the same as now. */
      readonly added: number
      readonly replaced: readonly PreviewEntry[]
      readonly replacedCount: number
      readonly unchanged: number
      /** Entries without a source of their own. */
      readonly withoutSource: number
      /** The first entries of the file, as they were understood. */
      readonly entries: readonly PreviewEntry[]
      readonly entryCount: number
      readonly basis: string
    }

export type PreviewEntry = {
  readonly row: number
  readonly applicant: string
  readonly code: string
  readonly unit: Readonly<Record<string, string | undefined>>
  readonly evidence: Evidence
  /** What is there now; null where there is nothing. */
  readonly before: Evidence | null
  readonly source: string
}

const mostShown = 200

/** Reads a file of bids and says what it would do. Nothing is saved, and nothing of the file is kept. */
export const previewImport = defineQuery({
  name: 'selection.preview-import',
  input: previewImportInput,
  authorize: allow('evidence.edit'),
  async read(reader, input, actor): Promise<ImportPreview | null> {
    const tender = await loadTender(reader, input.tenderId, actor.organisationId)
    if (!tender) return null
    const ground = await loadImportGround(reader, input.tenderId)
    const file = await readImportedFile(input, ground)
    if (!file.ok) return { kind: 'refused', code: file.failure.code }
    if (file.value.kind === 'wrong-columns') return file.value
    return previewOf(file.value, ground)
  },
})

function previewOf(
  file: Extract<BidsFile, { kind: 'table' }>,
  ground: ImportGround,
): ImportPreview {
  const plan = planImport(file, ground, 'replace')
  const written = [...plan.creates, ...plan.updates]
  const replaced = replacedBy(plan, ground)
  const show = (entry: FileEntry) => previewEntry(entry, ground)
  const { layout, sheet, otherSheets, formulas, ignored, issues, entries } = file
  return {
    ...{ kind: 'table', layout, sheet, otherSheets, formulas, ignored },
    issues: issues.slice(0, mostShown),
    issueCount: issues.length,
    applicants: plan.applicants.map(({ letter, name }) => ({ letter, name })),
    added: written.length - replaced.length,
    replaced: replaced.slice(0, mostShown).map(show),
    replacedCount: replaced.length,
    unchanged: plan.unchanged,
    withoutSource: written.filter(({ status, source }) => status === 'provided' && source === '')
      .length,
    entries: entries.slice(0, mostShown).map(show),
    entryCount: entries.length,
    basis: ground.basis,
  }
}

/** Updates that take the place of evidence; filling in what was missing replaces nothing. */
const replacedBy = (plan: ImportPlan, { existing }: ImportGround) =>
  plan.updates.filter(
    ({ bidId, criterionId }) => existing.get(`${bidId} ${criterionId}`)?.status !== 'missing',
  )

function previewEntry(entry: FileEntry, { criteria, existing }: ImportGround): PreviewEntry {
  const criterion = criteria.find(({ id }) => id === entry.criterionId)
  const before = existing.get(`${entry.bidId} ${entry.criterionId}`)
  return {
    row: entry.row,
    applicant: entry.applicant,
    code: criterion?.code ?? '',
    unit: criterion?.unit ?? {},
    evidence: evidenceOf(entry),
    before: before ? evidenceOf(before) : null,
    source: entry.source,
  }
}

function evidenceOf({ status, value }: Pick<FileEntry, 'status' | 'value'>): Evidence {
  if (status === 'provided' && value !== null) return { status, value }
  return { status: status === 'not_applicable' ? 'not-applicable' : 'missing' }
}
