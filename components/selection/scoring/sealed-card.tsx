'use client'

import { useTranslations } from 'next-intl'
import type { CardSubmission } from '../../../lib/selection/scoring/my-scoring-view'
import { Notice } from '../../ui/notice'
import { Sealed } from './my-cards'

/** Each submission of a card with its hash, the latest first. */
export function SealedCard({
  cardId,
  submissions,
  timeZone,
}: {
  readonly cardId: string
  readonly submissions: readonly CardSubmission[]
  readonly timeZone: string
}) {
  const t = useTranslations('scoring.submit')
  return (
    <Notice tone="good" title={t('sealed')} live="polite">
      <div className="space-y-2">
        <p>{t('sealedBody')}</p>
        {submissions.toReversed().map((submission) => (
          <div key={submission.number}>
            <Sealed cardId={cardId} submission={submission} timeZone={timeZone} />
            {submission.reopenedReason && (
              <p className="text-xs">{t('after', { reason: submission.reopenedReason })}</p>
            )}
          </div>
        ))}
      </div>
    </Notice>
  )
}
