import { useTranslations } from 'next-intl'

/** Stands where a picture has nothing to draw yet. */
export function EmptyChart() {
  const t = useTranslations('charts')
  return (
    <p className="rounded-[6px] border border-line-2 border-dashed px-4 py-6 text-center text-ink-2 text-sm">
      {t('empty')}
    </p>
  )
}
