'use client'

import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { fieldText } from '../../forms/failure-text'
import { Button } from '../../ui/button'
import { useDateText } from '../../ui/use-date-text'
import type { ScoreCell } from './score-draft'

type SaveStateProps = {
  readonly cell: ScoreCell
  readonly timeZone: string
  readonly retry: () => void
}

/** Whether this score is safe, in a few words. */
export function SaveState({ cell: { state, savedAt }, timeZone, retry }: SaveStateProps) {
  const t = useTranslations()
  const date = useDateText()
  const warning = warningOf(state, t)
  return (
    <span role="status" className="flex flex-wrap items-center gap-1.5">
      {state.kind === 'saved' && savedAt && (
        <>
          <Check className="size-3.5 text-good" />
          {t('scoring.state.saved', { time: date.hour(savedAt, timeZone) })}
        </>
      )}
      {(state.kind === 'saving' || state.kind === 'waiting') && (
        <>
          <LoaderCircle className="size-3.5 motion-safe:animate-spin" />
          {t('scoring.state.saving')}
        </>
      )}
      {warning && (
        <span className="flex items-center gap-1.5 text-caution">
          <TriangleAlert className="size-3.5" /> {warning}
        </span>
      )}
      {state.kind === 'unreachable' && (
        <>
          <CloudOff className="size-3.5" /> {t('scoring.state.unreachable')}
          <Button size="sm" onClick={retry}>
            {t('scoring.state.retry')}
          </Button>
        </>
      )}
    </span>
  )
}

function warningOf(
  state: ScoreCell['state'],
  t: ReturnType<typeof useTranslations<never>>,
): string | null {
  switch (state.kind) {
    case 'needs-choice':
      return t('scoring.state.needsChoice')
    case 'needs-comment':
      return t('scoring.state.needsComment')
    case 'newer':
      return t('scoring.state.newer')
    case 'refused':
      return state.message === null ? t(`errors.${state.code}`) : fieldText(t, state.message)
    default:
      return null
  }
}
