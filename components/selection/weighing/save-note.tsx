'use client'

import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { Saving } from './answer-state'

/** Whether the answers are safe, in a few words beside the buttons. */
export function SaveNote({ saving }: { readonly saving: Saving }) {
  const t = useTranslations('weighing.saving')
  const locale = useLocale()
  return (
    <span role="status" className="num flex items-center gap-1.5 text-xs text-ink-3">
      {saving.kind === 'saved' && saving.at && (
        <>
          <Check className="size-3.5" />
          {t('savedAt', { time: clockTime(saving.at, locale) })}
        </>
      )}
      {saving.kind === 'saving' && (
        <>
          <LoaderCircle className="size-3.5 motion-safe:animate-spin" />
          {t('saving')}
        </>
      )}
      {saving.kind === 'unreachable' && (
        <>
          <CloudOff className="size-3.5" />
          {t('unreachable')}
        </>
      )}
      {saving.kind === 'refused' && (
        <span className="flex items-center gap-1.5 text-bad">
          <TriangleAlert className="size-3.5" />
          {t('refused')}
        </span>
      )}
    </span>
  )
}

/** The hour on the reader's own clock. */
const clockTime = (at: Date, locale: string) =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  )
