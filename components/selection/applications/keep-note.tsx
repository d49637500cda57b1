'use client'

import { Check, CloudOff, LoaderCircle, Lock, TriangleAlert } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '../../ui/button'
import type { Keeping } from './use-kept-draft'

/** Whether what was typed is safe, in words. */
export function KeepNote({ keeping }: { readonly keeping: Keeping }) {
  const t = useTranslations('applications.saving')
  const errors = useTranslations('errors')
  const locale = useLocale()
  return (
    <div
      role="status"
      className="num flex min-h-6 flex-wrap items-center gap-1.5 text-xs text-ink-3 [&_svg]:size-3.5"
    >
      {keeping.kind === 'idle' && (
        <>
          <Lock />
          {t('idle')}
        </>
      )}
      {keeping.kind === 'waiting' && t('waiting')}
      {keeping.kind === 'saving' && (
        <>
          <LoaderCircle className="motion-safe:animate-spin" />
          {t('saving')}
        </>
      )}
      {keeping.kind === 'saved' && (
        <>
          <Check />
          {t('savedAt', { time: clockTime(keeping.at, locale) })}
        </>
      )}
      {keeping.kind === 'unreachable' && (
        <>
          <CloudOff />
          {t('unreachable')}
        </>
      )}
      {keeping.kind === 'refused' && (
        <>
          <TriangleAlert className="text-bad" />
          <strong className="text-bad">{t('refused')}</strong>
          <span className="text-ink">{errors(keeping.code)}</span>
          <Button size="sm" onClick={() => location.reload()}>
            {t('take')}
          </Button>
        </>
      )}
    </div>
  )
}

/** The hour on the reader's own clock. */
const clockTime = (at: Date, locale: string) =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23' }).format(at)
