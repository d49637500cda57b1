import { useLocale, useTranslations } from 'next-intl'
import { DefinitionList } from '@/components/ui/facts'
import type { FrozenContent } from '@/lib/selection/procedure/frozen-content-schema'
import { isDate, termTexts } from './term-texts'

type TermsListProps = { readonly content: FrozenContent; readonly part: 'rules' | 'dates' }

/** The published terms as lines to read: the rules, or the dates. */
export function TermsList({ content, part }: TermsListProps) {
  const t = useTranslations('procedure')
  const locale = useLocale()
  const texts = termTexts(content, t, locale).filter((text) => isDate(text) === (part === 'dates'))
  return (
    <DefinitionList termWidth="wide" items={texts.map(({ term, value }) => ({ term, value }))} />
  )
}
