'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { TenderView } from '@/lib/selection/tenders/get-tender'
import type { TenderState } from '@/lib/selection/tenders/tender-rules'
import type { Result } from '@/lib/shared/result'

const next = {
  draft: 'weighing',
  weighing: 'evaluation',
  evaluation: 'result',
  result: null,
} as const satisfies Record<TenderState, TenderState | null>

type StateChangeProps = {
  readonly tender: Pick<
    TenderView,
    'tenderId' | 'version' | 'state' | 'areCriteriaComplete' | 'lockVersion' | 'bidCount'
  > & { readonly missingEvidence: number }
  readonly change: (input: unknown) => Promise<Result<unknown>>
}

/** The one step forward from where the tender stands, with its effect, or what it waits for. */
export function StateChange({ tender, change }: StateChangeProps) {
  const t = useTranslations('tenders.overview')
  const to = next[tender.state]
  if (to === null) return null
  const waits = waitsFor(tender)
  if (waits) return <p>{t(`waitsFor.${waits}`, { step: t(`stateChange.${to}.action`) })}</p>
  const { tenderId, version, missingEvidence } = tender
  return (
    <ConfirmDialog
      trigger={<Button variant="primary">{t(`stateChange.${to}.action`)}</Button>}
      title={t(`stateChange.${to}.action`)}
      effect={
        <>
          <p>{t(`stateChange.${to}.effect`)}</p>
          {to === 'result' && missingEvidence > 0 && (
            <p className="mt-2">{t('stateChange.missing', { count: missingEvidence })}</p>
          )}
        </>
      }
      confirmLabel={t(`stateChange.${to}.action`)}
      action={() => change({ tenderId, version, to, reason: '' })}
      done={t(`stateChange.${to}.done`)}
    />
  )
}

function waitsFor(tender: StateChangeProps['tender']): 'criteria' | 'weights' | 'bids' | null {
  if (tender.state === 'draft') return tender.areCriteriaComplete ? null : 'criteria'
  if (tender.state === 'weighing') return tender.lockVersion > 0 ? null : 'weights'
  return tender.bidCount > 0 ? null : 'bids'
}
