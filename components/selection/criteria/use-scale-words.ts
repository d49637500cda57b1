'use client'

import { useTranslations } from 'next-intl'

/** The names of the boxes of a value function. */
export function useScaleWords() {
  const t = useTranslations('tenders.editor.fields')
  return {
    field: (name: string) => t(name),
    /** A box in a list of lines, counted from 1. */
    line: (name: string, index: number) => t('line', { field: t(name), number: index + 1 }),
    add: t('add'),
    remove: (index: number) => t('remove', { number: index + 1 }),
  }
}
