import { useTranslations } from 'next-intl'

/** Says where a score's evidence stands: the page, that none was found, or that nothing is said of it. */
export function usePageText() {
  const t = useTranslations('scoring.evidence')
  return (
    document: { readonly title: string } | null | undefined,
    { page, noEvidence }: { readonly page: number | null; readonly noEvidence: boolean },
  ) => {
    if (document) return t('at', { title: document.title, page: page ?? '–' })
    return noEvidence ? t('none') : t('unnamed')
  }
}
