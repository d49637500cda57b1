'use client'

import { useTranslations } from 'next-intl'
import { fieldText } from '../../forms/failure-text'
import { useDateText } from '../../ui/use-date-text'
import { type SaveNote, SaveStatus } from '../desk/save-status'
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
  const time = savedAt && date.hour(savedAt, timeZone)
  return <SaveStatus note={noteOf(state, time, t)} again={t('scoring.state.retry')} retry={retry} />
}

function noteOf(
  state: ScoreCell['state'],
  time: string | null,
  t: ReturnType<typeof useTranslations<never>>,
): SaveNote | null {
  switch (state.kind) {
    case 'saved':
      return time === null ? null : { kind: 'saved', text: t('scoring.state.saved', { time }) }
    case 'saving':
    case 'waiting':
      return { kind: 'saving', text: t('scoring.state.saving') }
    case 'needs-choice':
      return { kind: 'caution', text: t('scoring.state.needsChoice') }
    case 'needs-comment':
      return { kind: 'caution', text: t('scoring.state.needsComment') }
    case 'newer':
      return { kind: 'caution', text: t('scoring.state.newer') }
    case 'refused':
      return {
        kind: 'caution',
        text: state.message === null ? t(`errors.${state.code}`) : fieldText(t, state.message),
      }
    case 'unreachable':
      return { kind: 'unreachable', text: t('scoring.state.unreachable') }
    case 'empty':
      return null
  }
}
