import { expect, it } from 'vitest'
import type { BidsFile, FileEntry } from '../../../../lib/selection/evidence/bids-file-schema'
import {
  decideImport,
  type ExistingEntry,
  type ImportSubject,
  planImport,
} from '../../../../lib/selection/evidence/import-rules'
import type { ImportBidsInput } from '../../../../lib/selection/evidence/import-schema'
import { aTargetBid, aTenderSubject, criteriaOfEveryKind } from '../../../support/bids-ground'

const entry = (wishes: Partial<FileEntry> = {}): FileEntry => ({
  ...{ row: 2, bidId: 'bid-a', applicant: 'Northlight Mutual', criterionId: 'criterion-1.1' },
  ...{ status: 'provided', isSaid: true, value: 90, source: '', period: '' },
  ...{ documentId: null, page: null, note: '' },
  ...wishes,
})

const before = (wishes: Partial<ExistingEntry> = {}): ExistingEntry => ({
  ...{ id: 'e1', version: 4, status: 'provided', value: 80, source: 'Offer', period: '2025' },
  ...{ documentId: null, page: null, note: '' },
  ...wishes,
})

type Table = Extract<BidsFile, { kind: 'table' }>

const table = (entries: readonly FileEntry[], wishes: Partial<Table> = {}): Table => ({
  ...{ kind: 'table', layout: 'wide', applicants: [], issues: [], ignored: [], formulas: 0 },
  ...{ sheet: null, otherSheets: [] },
  ...wishes,
  entries,
})

const ground = (there: ExistingEntry | null) => ({
  bids: [aTargetBid()],
  positions: [0],
  existing: new Map(there ? [['bid-a criterion-1.1', there]] : []),
})

it('adds what is not there, replaces only when told, and leaves what says the same', () => {
  const file = table([entry()])
  expect(planImport(file, ground(null), 'keep').creates).toHaveLength(1)
  expect(planImport(file, ground(before()), 'keep')).toMatchObject({ updates: [], kept: [{}] })
  expect(planImport(file, ground(before()), 'replace')).toMatchObject({
    updates: [{ id: 'e1', version: 4, value: 90 }],
    kept: [],
  })
  expect(planImport(file, ground(before({ value: 90 })), 'replace')).toMatchObject({
    updates: [],
    unchanged: 1,
  })
})

it('fills in what was missing without asking', () => {
  const missing = before({ status: 'missing', value: null })
  expect(planImport(table([entry()]), ground(missing), 'keep').updates).toHaveLength(1)
})

it('makes a blank cell missing only where the person lets the file win', () => {
  const blank = table([entry({ status: 'missing', isSaid: false, value: null })])
  expect(planImport(blank, ground(before()), 'keep').updates).toEqual([])
  expect(planImport(blank, ground(before()), 'replace').updates).toMatchObject([
    { status: 'missing', value: null },
  ])
  expect(planImport(blank, ground(null), 'replace')).toMatchObject({ creates: [], unchanged: 1 })
})

it('gives new applicants the letters and places after those that are there', () => {
  const fresh = ['Brisa', 'Halden'].map((name) => ({ name, country: '', identifier: '' }))
  expect(planImport(table([], { applicants: fresh }), ground(null), 'keep').applicants).toEqual([
    { name: 'Brisa', country: '', identifier: '', letter: 'B', position: 1 },
    { name: 'Halden', country: '', identifier: '', letter: 'C', position: 2 },
  ])
})

const subject = (file: BidsFile, wishes: Partial<ImportSubject> = {}): ImportSubject => ({
  ...aTenderSubject(),
  ...ground(null),
  ...{ criteria: criteriaOfEveryKind, file, basis: 'b'.repeat(64) },
  ...wishes,
})

const input: ImportBidsInput = {
  ...{ tenderId: 'tender', fileName: 'bids.csv', content: 'YQ==', locale: 'en', existing: 'keep' },
  ...{ source: '', basis: 'b'.repeat(64), idempotencyKey: 'a-key-of-the-page' },
}

it('names the file as the source where the person names none', () => {
  expect(decideImport(subject(table([entry()])), input)).toMatchObject({
    ok: true,
    value: { source: 'bids.csv' },
  })
})

it('writes nothing of a file with one bad cell', () => {
  const issues = [{ row: 2, column: null, code: 'badNumber', found: 'x' }] as const
  expect(decideImport(subject(table([entry()], { issues })), input)).toMatchObject({
    failure: { code: 'import-has-errors' },
  })
})

it.each<[string, Partial<ImportSubject>, string]>([
  ['bids changed since the preview', { basis: 'c'.repeat(64) }, 'stale-version'],
  ['the result is declared', { state: 'result' }, 'wrong-state'],
  [
    'the columns are wrong',
    { file: { kind: 'wrong-columns', missing: [], repeated: [], found: [] } },
    'wrong-columns',
  ],
  ['there is nothing to write', { file: table([]) }, 'nothing-to-do'],
])('refuses when %s', (_, wishes, code) => {
  expect(decideImport(subject(table([entry()]), wishes), input)).toMatchObject({
    failure: { code },
  })
})
