import { useTranslations } from 'next-intl'
import type { FailureCode } from '../../../lib/shared/result'

/** What a link says that was replaced, withdrawn or mistyped; or that was tried too often. */
export function LinkGone({ code }: { readonly code: FailureCode }) {
  const t = useTranslations()
  if (code === 'too-many-attempts')
    return <p className="mx-auto max-w-[64ch]">{t(`errors.${code}`)}</p>
  return (
    <div className="stack mx-auto max-w-[64ch] gap-3 py-10">
      <h1>{t('weighing.gone.title')}</h1>
      <p className="text-base text-ink-2">{t('weighing.gone.body')}</p>
      <p className="text-base text-ink-2">{t('weighing.gone.next')}</p>
    </div>
  )
}
