import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/lib/platform/actor'
import { tableDownload } from '@/lib/platform/files/table-download'
import {
  columnDefinitions,
  criteriaExport,
  type ExportedDomain,
  type ExportedWeights,
} from '@/lib/selection/criteria/criteria-export'
import { criteriaFileWords } from '@/lib/selection/criteria/criteria-file-words'
import type { Locale } from '@/lib/shared/locale'

type CriteriaDownload = {
  /** What the criteria belong to, in the reader's language; also the name of the file. */
  readonly subject: string
  readonly domains: readonly ExportedDomain[]
  readonly weights: readonly ExportedWeights[]
  readonly locale: Locale
  readonly format: string
}

/** Criteria as a file that the import reads again, with what every column means on the last sheet. */
export async function criteriaDownload({
  subject,
  domains,
  weights,
  locale,
  format,
}: CriteriaDownload) {
  const words = await criteriaFileWords()
  const t = await getTranslations({ locale, namespace: 'tenders.criteriaFile' })
  const actor = await currentActor()
  const madeAt = new Date()
  const notes = {
    title: t('about'),
    lines: [
      [t('notes.subject'), subject],
      [t('notes.made'), t('notes.madeBy', { date: madeAt.toISOString(), name: actor?.name ?? '' })],
      [t('notes.weights'), t('notes.weightsRule')],
      ...columnDefinitions(words, locale),
    ] as const,
  }
  const table = criteriaExport(domains, weights, words, locale)
  return tableDownload(table, notes, { name: subject, format, locale, madeAt })
}
