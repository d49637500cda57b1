import 'server-only'
import { z } from 'zod'
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
  /** Words that may stand between a count and its regions, in all languages and in one. */
  readonly joiners: readonly string[]
  readonly joiner: (locale: Locale) => string
  /** A text of the sample file. */
  readonly sample: (name: SampleText, locale: Locale) => string
}

type SampleText = 'wide' | 'long' | 'applicant' | 'source' | 'period'

const words = z.record(z.string(), z.string())

/** Several names of one thing stand in one text, with a bar between them; the first is the one that is written. */
const fileTexts = z.object({ columns: words, answers: words, joiners: z.string(), sample: words })

/** Collects the words from the messages of all languages, so that a file may come in any. */
export async function importWords(): Promise<ImportWords> {
  const texts = new Map(
    await Promise.all(
      locales.map(async (locale) => {
        const { evidence } = await loadMessages(locale)
        return [locale, fileTexts.parse(evidence?.file)] as const
      }),
    ),
  )
  const all = [...texts.values()]
  const answers = (['yes', 'no', 'missing', 'notApplicable'] as const).flatMap((answer) =>
    all
      .flatMap((text) => namesIn(text.answers[answer]))
      .map((word) => [plainWord(word), answer] as const),
  )
  const answerOf = new Map(answers)
  return {
    namesOf: (column) => [column, ...all.flatMap((text) => namesIn(text.columns[column]))],
    heading: (column, locale) => namesIn(texts.get(locale)?.columns[column])[0] ?? column,
    answerOf: (word) => answerOf.get(plainWord(word)) ?? null,
    answer: (word, locale) => namesIn(texts.get(locale)?.answers[word])[0] ?? word,
    joiners: all.map((text) => text.joiners),
    joiner: (locale) => texts.get(locale)?.joiners ?? '/',
    sample: (name, locale) => texts.get(locale)?.sample[name] ?? name,
  }
}

const namesIn = (text: string | undefined): readonly string[] => text?.split('|') ?? []
