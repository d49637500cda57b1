'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { TenderState } from '@/lib/selection/procedure/tender-states-rules'
import type { TenderView } from '@/lib/selection/tenders/get-tender'
import type { Result } from '@/lib/shared/result'

/** The next step where it is no act of its own. */
const next = {
  draft: 'weighing',
  weighing: 'evaluation',
  evaluation: 'result',
} as const satisfies Partial<Record<TenderState, TenderState>>

const hasNext = (state: TenderState): state is keyof typeof next => state in next

type StateChangeProps = {
  readonly tender: Pick<
    TenderView,
    | 'tenderId'
    | 'version'
    | 'state'
    | 'procedure'
    | 'areCriteriaComplete'
    | 'lockVersion'
    | 'bidCount'
  > & { readonly missingEvidence: number }
  readonly change: (input: unknown) => Promise<Result<unknown>>
}

/** The one step forward from where the tender stands, with its effect, or what it waits for. */
export function StateChange({ tender, change }: StateChangeProps) {
  const t = useTranslations('tenders.overview')
  if (!hasNext(tender.state)) return null
  const to = next[tender.state]
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

function waitsFor({ procedure, ...tender }: StateChangeProps['tender']) {
  switch (tender.state) {
    case 'draft':
      return tender.areCriteriaComplete ? null : 'criteria'
    case 'weighing':
      if (tender.lockVersion === 0) return 'weights'
      return procedure === 'formal' ? 'publication' : null
    default:
      return tender.bidCount > 0 ? null : 'bids'
  }
}
