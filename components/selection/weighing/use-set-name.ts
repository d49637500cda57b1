import { useLocale, useTranslations } from 'next-intl'
import type { QuestionSet } from '../../../lib/selection/weighing/question-set-rules'
import { textIn } from '../../../lib/shared/locale'

/** The name of a question set: that of its domain, or "Domains". */
export function useSetName(): (set: QuestionSet) => string {
  const t = useTranslations('weighing')
  const locale = useLocale()
  return ({ domain }) => (domain ? textIn(domain.title, locale) : t('domains'))
}
