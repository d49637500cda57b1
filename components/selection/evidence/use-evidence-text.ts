import { useLocale, useTranslations } from 'next-intl'
import type { Evidence } from '@/lib/decision/values/evidence'
import type { EvidenceShape } from '@/lib/selection/evidence/evidence-shape-rules'
import { type LocalizedText, textIn } from '@/lib/shared/locale'
import { useNumberText } from '../../charts/use-number-text'
import { evidenceText } from '../ranking/evidence-text'

/** Evidence in words: with its unit, and categories by their names. Works in server and client components. */
export function useEvidenceText() {
  const t = useTranslations('evidence.words')
  const locale = useLocale()
  const numbers = useNumberText()
  const words = {
    missing: t('missing'),
    notApplicable: t('notApplicable'),
    yes: t('yes'),
    no: t('no'),
    distributed: (values: { count: string; regions: string }) => t('distributed', values),
  }
  return (evidence: Evidence, unit: LocalizedText, shape?: EvidenceShape): string => {
    const named = evidence.status === 'provided' && shape && nameOf(shape, evidence.value, locale)
    if (named) return named
    return evidenceText(evidence, textIn(unit, locale), numbers, words)
  }
}

function nameOf(
  shape: EvidenceShape,
  value: unknown,
  locale: ReturnType<typeof useLocale>,
): string | null {
  if (shape.kind !== 'choice') return null
  const option = shape.options.find((one) => one.value === value)
  return option ? textIn(option.label, locale) || option.value : null
}
