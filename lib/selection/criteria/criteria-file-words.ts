import 'server-only'
import { createTranslator } from 'next-intl'
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
  /** Any text of the tenders' messages. */
  readonly say: (locale: Locale, key: string, values?: Readonly<Record<string, string>>) => string
}

/** Collects the headings and words from the messages of all languages, so that a file may come in any. */
export async function criteriaFileWords(): Promise<CriteriaFileWords> {
  const translators = new Map(
    await Promise.all(
      locales.map(async (locale) => {
        const messages = await loadMessages(locale)
        const { tenders, enums } = messages
        return [locale, createTranslator({ locale, messages: { tenders, enums } })] as const
      }),
    ),
  )
  const say: CriteriaFileWords['say'] = (locale, key, values = {}) =>
    translators.get(locale)?.(key, values) ?? ''
  const inAll = (key: string) => locales.map((locale) => say(locale, key))
  return {
    columns: criteriaColumns.map((key) => ({
      key,
      names: [key, ...inAll(`tenders.criteriaFile.columns.${key}`)],
      required: required.has(key),
    })),
    heading: (column, locale) => say(locale, `tenders.criteriaFile.columns.${column}`),
    kindOf: finder(['weighted', 'knock_out'], (kind) => inAll(`enums.criterionKind.${kind}`)),
    scaleOf: finder(scales, (scale) => inAll(`enums.scale.${scale}`)),
    say,
  }
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
