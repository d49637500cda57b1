import 'server-only'
import { valueFunctionKinds } from '../../decision/values/value-function'
import { loadMessages } from '../../platform/i18n/load-messages'
import { type ColumnSpec, plainWord } from '../../platform/spreadsheet/match-columns'
import { type Locale, locales } from '../../shared/locale'
import { knockOutKinds } from './knock-out-schema'

/** The columns of a file of criteria, in the order in which they are written. */
export const criteriaColumns = [
  'domainCode',
  'domain',
  'code',
  'criterion',
  'kind',
  'description',
  'unit',
  'scale',
  'anchors',
  'minimum',
  'evidence',
  'weight',
] as const

export type CriteriaColumn = (typeof criteriaColumns)[number]

const required: ReadonlySet<CriteriaColumn> = new Set(['domain', 'criterion'])

/** Every scale a row may name: value functions of weighted criteria, rules of knock-outs. */
const scales = [...valueFunctionKinds, ...knockOutKinds] as const

export type Scale = (typeof scales)[number]

/** The words of a file of criteria, in every language, for reading and for writing. */
export type CriteriaFileWords = {
  readonly columns: readonly ColumnSpec<CriteriaColumn>[]
  readonly heading: (column: CriteriaColumn, locale: Locale) => string
  readonly kindOf: (word: string) => 'weighted' | 'knock_out' | null
  readonly scaleOf: (word: string) => Scale | null
  readonly sheetName: (locale: Locale) => string
  readonly definition: (column: CriteriaColumn, locale: Locale) => string
  readonly kindName: (kind: 'weighted' | 'knock_out', locale: Locale) => string
  readonly scaleName: (scale: Scale, locale: Locale) => string
}

/** Collects the headings and words from the messages of all languages, so that a file may come in any. */
export async function criteriaFileWords(): Promise<CriteriaFileWords> {
  const messages = new Map(
    await Promise.all(locales.map(async (locale) => [locale, await loadMessages(locale)] as const)),
  )
  const say = (locale: Locale, path: string) => textAt(messages.get(locale), path)
  const inAll = (key: string) => locales.map((locale) => say(locale, key))
  return {
    columns: criteriaColumns.map((key) => ({
      key,
      names: [
        key,
        ...inAll(`tenders.criteriaFile.columns.${key}`),
        ...inAll(`tenders.criteriaFile.aliases.${key}`).flatMap((names) => names.split('|')),
      ],
      required: required.has(key),
    })),
    heading: (column, locale) => say(locale, `tenders.criteriaFile.columns.${column}`),
    kindOf: finder(['weighted', 'knock_out'], (kind) => inAll(`enums.criterionKind.${kind}`)),
    scaleOf: finder(scales, (scale) => inAll(`enums.scale.${scale}`)),
    sheetName: (locale) => say(locale, 'tenders.criteriaFile.sheet'),
    definition: (column, locale) => say(locale, `tenders.criteriaFile.definitions.${column}`),
    kindName: (kind, locale) => say(locale, `enums.criterionKind.${kind}`),
    scaleName: (scale, locale) => say(locale, `enums.scale.${scale}`),
  }
}

/** The plain text at a dotted path of the messages; empty where there is none. */
function textAt(messages: unknown, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null ? new Map(Object.entries(node)).get(key) : null,
      messages,
    )
  return typeof found === 'string' ? found : ''
}

/** Finds what a word stands for, by its code or its name in any language. */
function finder<Code extends string>(codes: readonly Code[], namesOf: (code: Code) => string[]) {
  const byWord = new Map(
    codes.flatMap((code) =>
      [code, ...namesOf(code)].map((name) => [plainWord(name), code] as const),
    ),
  )
  return (word: string) => byWord.get(plainWord(word)) ?? null
}
