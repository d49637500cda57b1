'use client'

import { useTranslations } from 'next-intl'
import { type SaveNote, SaveStatus } from '../desk/save-status'
import type { CellState } from './rating-store'

/** Whether this rating is safe, in a few words. */
export function RatingState({
  state,
  retry,
}: {
  readonly state: CellState
  readonly retry: () => void
}) {
  const t = useTranslations()
  return <SaveStatus note={noteOf(state, t)} again={t('evidence.rating.retry')} retry={retry} />
}

function noteOf(state: CellState, t: ReturnType<typeof useTranslations<never>>): SaveNote | null {
  switch (state.kind) {
    case 'saved':
      return { kind: 'saved', text: t('evidence.rating.isSaved') }
    case 'saving':
    case 'waiting':
      return { kind: 'saving', text: t('evidence.rating.saving') }
    case 'needs-comment':
      return { kind: 'caution', text: t('evidence.rating.needsComment') }
    case 'refused':
      return { kind: 'bad', text: t(`errors.${state.code}`) }
    case 'unreachable':
      return { kind: 'unreachable', text: t('evidence.rating.unreachable') }
    case 'empty':
      return null
  }
}
