import 'server-only'
import { createTranslator } from 'next-intl'
import { loadMessages } from '../../platform/i18n/load-messages'
import { plainWord } from '../../platform/spreadsheet/match-columns'
import { type Locale, locales } from '../../shared/locale'

/** What a column about one entry may say beside its value. */
export const entryColumns = ['source', 'period', 'document', 'page', 'note'] as const

export type EntryColumn = (typeof entryColumns)[number]

/** What a column about the applicant may say. */
export const applicantColumns = ['applicant', 'country', 'identifier'] as const

export type ApplicantColumn = (typeof applicantColumns)[number]

export type FileColumn = ApplicantColumn | EntryColumn | 'criterion' | 'value'

/** Words that a cell may hold in place of a value. */
export type AnswerWord = 'yes' | 'no' | 'missing' | 'notApplicable'

/** The words of a file of bids, in every language, for reading and for writing. */
export type ImportWords = {
  /** All the names that a column goes by. */
  readonly namesOf: (column: FileColumn) => readonly string[]
  readonly heading: (column: FileColumn, locale: Locale) => string
  /** What a word stands for; null where it is none of these. */
  readonly answerOf: (word: string) => AnswerWord | null
  readonly answer: (word: AnswerWord, locale: Locale) => string
  /** Words that may stand between a count and its regions. */
  readonly joiners: readonly string[]
  readonly say: (locale: Locale, key: string, values?: Readonly<Record<string, string>>) => string
}

/** Collects the words from the messages of all languages, so that a file may come in any. */
export async function importWords(): Promise<ImportWords> {
  const translators = new Map(
    await Promise.all(
      locales.map(async (locale) => {
        const { evidence } = await loadMessages(locale)
        return [locale, createTranslator({ locale, messages: { evidence } })] as const
      }),
    ),
  )
  const say: ImportWords['say'] = (locale, key, values = {}) => {
    const path: string = `evidence.file.${key}`
    return translators.get(locale)?.(path, values) ?? ''
  }
  const inAll = (key: string) => locales.flatMap((locale) => say(locale, key).split('|'))
  const answers = (['yes', 'no', 'missing', 'notApplicable'] as const).flatMap((answer) =>
    inAll(`answers.${answer}`).map((word) => [plainWord(word), answer] as const),
  )
  const answerOf = new Map(answers)
  const first = (locale: Locale, key: string) => say(locale, key).split('|', 1)[0] ?? ''
  return {
    namesOf: (column) => [column, ...inAll(`columns.${column}`)],
    heading: (column, locale) => first(locale, `columns.${column}`),
    answerOf: (word) => answerOf.get(plainWord(word)) ?? null,
    answer: (word, locale) => first(locale, `answers.${word}`),
    joiners: inAll('joiners'),
    say,
  }
}
