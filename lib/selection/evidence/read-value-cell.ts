import type { EvidenceValue } from '../../decision/values/evidence'
import { plainWord } from '../../platform/spreadsheet/match-columns'
import { numberFrom, textFrom } from '../../platform/spreadsheet/number-cell'
import type { Cell } from '../../platform/spreadsheet/sheet'
import type { Locale, LocalizedText } from '../../shared/locale'
import type { CellIssue, ImportCriterion } from './bids-file-schema'
import { readForValue } from './evidence-rules'
import type { EvidenceShape } from './evidence-shape-rules'
import type { TypedValue } from './evidence-value-rules'
import type { ImportWords } from './import-words'

/** What a cell says, or the code of what is wrong with it: a key under `evidence.import.issue`. */
export type ReadCell =
  | { readonly status: 'provided'; readonly value: EvidenceValue }
  | { readonly status: 'missing' | 'not_applicable' }
  | { readonly issue: CellIssue }

/** Reads one cell as its criterion asks for it. A blank cell is missing, which is not zero. */
export function readValueCell(
  cell: Cell,
  criterion: ImportCriterion,
  words: ImportWords,
  locale: Locale,
): ReadCell {
  const text = textFrom(cell)
  if (text === '' || /^[-–—?]$/.test(text)) return { status: 'missing' }
  const answer = typeof cell === 'string' ? words.answerOf(text) : null
  if (answer === 'missing') return { status: 'missing' }
  if (answer === 'notApplicable') return { status: 'not_applicable' }
  if (criterion.shape.kind === 'undeclared') return { issue: 'undeclared' }
  const typed = typedFrom(cell, criterion, words, locale)
  if (typed === undefined) return { issue: issueOf(cell, criterion.shape) }
  const read = readForValue(criterion, typed)
  if ('value' in read) return { status: 'provided', value: read.value }
  if (read.problems['']?.endsWith('outsideDomain')) return { issue: 'outsideDomain' }
  if (read.problems['']?.endsWith('notComputable')) return { issue: 'notComputable' }
  return { issue: issueOf(cell, criterion.shape) }
}

/** The value that a cell stands for; undefined where it cannot be read. */
function typedFrom(
  cell: Cell,
  { shape, unit }: ImportCriterion,
  words: ImportWords,
  locale: Locale,
): Exclude<TypedValue, null> | undefined {
  switch (shape.kind) {
    case 'number':
    case 'level':
      return numberIn(cell, unit, locale)
    case 'yes-no':
      return yesNoIn(cell, words)
    case 'choice':
      return choiceIn(textFrom(cell), shape.options)
    case 'text':
      return textIn(textFrom(cell), shape.accepted)
    case 'count':
      return countIn(textFrom(cell), words, locale)
    case 'components':
      return componentsIn(textFrom(cell), shape.names, locale)
    default:
      return undefined
  }
}

/** A number, also with its unit after it: "36 months". */
function numberIn(cell: Cell, unit: LocalizedText, locale: Locale): number | undefined {
  const number = numberFrom(cell, locale)
  if (typeof number === 'number') return number
  if (typeof cell !== 'string') return undefined
  const text = cell.trim()
  const ending = Object.values(unit).find(
    (word) => word && text.toLowerCase().endsWith(word.toLowerCase()),
  )
  if (!ending) return undefined
  const bare = numberFrom(text.slice(0, -ending.length), locale)
  return typeof bare === 'number' ? bare : undefined
}

function yesNoIn(cell: Cell, words: ImportWords): boolean | undefined {
  if (typeof cell === 'boolean') return cell
  if (cell === 1 || cell === '1') return true
  if (cell === 0 || cell === '0') return false
  const answer = words.answerOf(textFrom(cell))
  return answer === 'yes' ? true : answer === 'no' ? false : undefined
}

type Option = { readonly value: string; readonly label: LocalizedText }

/** Exactly as written first: "A" and "A+" differ only in a mark. */
function choiceIn(text: string, options: readonly Option[]): string | undefined {
  const same = (word: string) => word.toLowerCase() === text.toLowerCase()
  const alike = (word: string) => plainWord(word) !== '' && plainWord(word) === plainWord(text)
  const namesOf = ({ value, label }: Option) => [value, ...Object.values(label)]
  const exact = options.find((option) => namesOf(option).some((name) => name && same(name)))
  if (exact) return exact.value
  const [first, ...others] = options.filter((option) =>
    namesOf(option).some((name) => name && alike(name)),
  )
  return others.length === 0 ? first?.value : undefined
}

const textIn = (text: string, accepted: readonly string[]) =>
  accepted.find((word) => word.toLowerCase() === text.toLowerCase()) ?? text

/** "240 in 18", "240 / 18", "240; 18 regions". */
function countIn(
  text: string,
  { joiners }: ImportWords,
  locale: Locale,
): { readonly count: number; readonly regions: number } | undefined {
  const between = ['[/;]', ...joiners].join('|')
  const found = text.match(
    new RegExp(`^(.{1,30}?)\\s*(?:${between})\\s*(\\d{1,6})(?:\\s+\\p{L}+)?$`, 'iu'),
  )
  const count = numberFrom(found?.[1] ?? null, locale)
  if (!found || typeof count !== 'number') return undefined
  return { count, regions: Number(found[2]) }
}

/** "paid = 4115; due = 4466"; one component may stand alone as a number. */
function componentsIn(
  text: string,
  names: readonly string[],
  locale: Locale,
): Readonly<Record<string, number>> | undefined {
  const [only, ...more] = names
  const alone = more.length === 0 ? numberFrom(text, locale) : null
  if (only !== undefined && typeof alone === 'number') return { [only]: alone }
  const parts = text.split(/;|\n/).map((part) => part.split(/[=:]/, 2))
  const entries = parts.flatMap(([name = '', number = '']) => {
    const read = numberFrom(number, locale)
    return typeof read === 'number' ? [[name.trim(), read] as const] : []
  })
  return entries.length === parts.length ? Object.fromEntries(entries) : undefined
}

function issueOf(cell: Cell, shape: EvidenceShape): CellIssue {
  if (cell instanceof Date) return 'looksLikeDate'
  return issueOfShape[shape.kind]
}

const issueOfShape: Readonly<Record<EvidenceShape['kind'], CellIssue>> = {
  number: 'badNumber',
  'yes-no': 'badYesNo',
  choice: 'badChoice',
  level: 'badLevel',
  count: 'badCount',
  components: 'badComponents',
  text: 'badText',
  undeclared: 'undeclared',
}
