import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The numbers of the picture above it, one click away. */
export function AsTable({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('methods')
  return (
    <details>
      <summary className="cursor-pointer py-1 text-accent-text">{t('asTable')}</summary>
      <div className="pt-2">{children}</div>
    </details>
  )
}
