import { numberFrom, textFrom } from '../../platform/spreadsheet/number-cell'
import type { Cell } from '../../platform/spreadsheet/sheet'
import type { Locale } from '../../shared/locale'
import { isSameName, mostBids, plainName } from '../bids/bid-rules'
import type {
  FileEntry,
  FileIssue,
  ImportCriterion,
  ImportTarget,
  NewApplicant,
  TargetBid,
} from './bids-file-schema'
import type { EntryColumn, ImportWords } from './import-words'
import { readValueCell } from './read-value-cell'

type Heading = NonNullable<FileIssue['column']>

/** One cell with the heading it stands under. */
export type PlacedCell = { readonly cell: Cell; readonly heading: Heading | null }

export type Applicant = { readonly bid: TargetBid | null; readonly name: string }

/** A cell of which no value can be had. */
type LostCell = {
  readonly row: number
  readonly code: 'error-value' | 'formula-without-value'
  readonly heading: Heading
}

/** Reads applicants and entries of a file, collecting what is new and what is wrong. */
export function rowReader(target: ImportTarget, words: ImportWords, locale: Locale) {
  const applicants = new Map<string, NewApplicant>()
  const bidCalled = bidFinder(target.bids)
  const entries: FileEntry[] = []
  const { issues, complain, text, pageOf } = cellReader(locale)

  const applicantOf = (
    row: number,
    placed: PlacedCell,
    about: Omit<NewApplicant, 'name'>,
  ): Applicant | null => {
    const name = text(row, placed, 160)
    if (name === '') {
      complain(row, placed, 'required')
      return null
    }
    const bid = bidCalled(name)
    if (bid) return { bid, name: bid.name }
    const known = applicants.get(plainName(name))
    if (known) return { bid: null, name: known.name }
    if (target.bids.length + applicants.size >= mostBids) {
      complain(row, placed, 'tooManyApplicants')
      return null
    }
    applicants.set(plainName(name), { name, ...about })
    return { bid: null, name }
  }

  const addEntry = (
    row: number,
    { bid, name }: Applicant,
    criterion: ImportCriterion,
    value: PlacedCell,
    column: (column: EntryColumn) => PlacedCell,
  ) => {
    const read = readValueCell(value.cell, criterion, words, locale)
    if ('issue' in read) complain(row, value, read.issue)
    const wanted = column('document')
    const document = documentCalled(bid, textFrom(wanted.cell))
    if (document === undefined) complain(row, wanted, 'unknownDocument')
    entries.push({
      row,
      bidId: bid?.id ?? null,
      applicant: name,
      criterionId: criterion.id,
      status: 'issue' in read ? 'missing' : read.status,
      isSaid: value.cell !== null,
      value: 'value' in read ? read.value : null,
      source: text(row, column('source'), 500),
      period: text(row, column('period'), 200),
      documentId: document?.id ?? null,
      page: pageOf(row, column('page'), document?.pageCount ?? null),
      note: text(row, column('note'), 2000),
    })
  }

  const complainOf = (lost: readonly LostCell[]) => {
    for (const { row, code, heading } of lost) {
      const issue = code === 'error-value' ? 'errorValue' : 'formulaWithoutValue'
      complain(row, { cell: null, heading }, issue)
    }
  }

  const read = () => ({ issues, applicants: [...applicants.values()], entries })
  return { applicantOf, addEntry, complain, complainOf, text, read }
}

/** Reads texts and pages, and keeps a list of what is wrong. */
function cellReader(locale: Locale) {
  const issues: FileIssue[] = []
  const complain = (row: number, placed: PlacedCell, code: FileIssue['code']) => {
    issues.push({ row, column: placed.heading, code, found: shortened(textFrom(placed.cell)) })
  }
  const text = (row: number, placed: PlacedCell, longest: number): string => {
    const found = textFrom(placed.cell)
    if (found.length > longest) complain(row, placed, 'tooLong')
    return found.slice(0, longest)
  }
  const pageOf = (row: number, placed: PlacedCell, pageCount: number | null): number | null => {
    const page = numberFrom(placed.cell, locale)
    if (page === null) return null
    if (page === 'unreadable' || !Number.isInteger(page) || page < 1 || page > 100_000) {
      complain(row, placed, 'badPage')
      return null
    }
    if (pageCount !== null && page > pageCount) complain(row, placed, 'pageBeyondEnd')
    return page
  }
  return { issues, complain, text, pageOf }
}

/** Finds the bid of an applicant, by name or else by letter. */
function bidFinder(bids: readonly TargetBid[]) {
  const byLetter = new Map(bids.map((bid) => [bid.letter, bid]))
  const byName = new Map(bids.map((bid) => [plainName(bid.name), bid]))
  return (name: string) => byName.get(plainName(name)) ?? byLetter.get(name) ?? null
}

/** The bid's document of this title or file name; null where none is named, undefined where it is not there. */
function documentCalled(bid: TargetBid | null, wanted: string) {
  if (wanted === '') return null
  return bid?.documents.find(({ title, fileName }) =>
    [title, fileName].some((name) => isSameName(name, wanted)),
  )
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
