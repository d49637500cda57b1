'use client'

import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '../../ui/button'
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
  return (
    <span role="status" className="flex flex-wrap items-center gap-1.5">
      {state.kind === 'saved' && (
        <>
          <Check className="size-3.5 text-good" /> {t('evidence.rating.isSaved')}
        </>
      )}
      {(state.kind === 'saving' || state.kind === 'waiting') && (
        <>
          <LoaderCircle className="size-3.5 motion-safe:animate-spin" />
          {t('evidence.rating.saving')}
        </>
      )}
      {state.kind === 'needs-comment' && (
        <span className="flex items-center gap-1.5 text-caution">
          <TriangleAlert className="size-3.5" /> {t('evidence.rating.needsComment')}
        </span>
      )}
      {state.kind === 'refused' && (
        <span className="flex items-center gap-1.5 text-bad">
          <TriangleAlert className="size-3.5" /> {t(`errors.${state.code}`)}
        </span>
      )}
      {state.kind === 'unreachable' && (
        <>
          <CloudOff className="size-3.5" /> {t('evidence.rating.unreachable')}
          <Button size="sm" onClick={retry}>
            {t('evidence.rating.retry')}
          </Button>
        </>
      )}
    </span>
  )
}
