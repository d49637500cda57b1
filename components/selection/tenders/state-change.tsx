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

/** The one step forward from where the tender stands, asked once more with its effect. */
export function StateChange({
  tender,
  change,
}: {
  tender: TenderView
  change: (input: unknown) => Promise<Result<unknown>>
}) {
  const t = useTranslations('tenders.overview.stateChange')
  const to = next[tender.state]
  if (to === null) return null
  const act = async () => {
    'use server'
    return await change({ tenderId: tender.tenderId, version: tender.version, to, reason: '' })
  }
  return (
    <ConfirmDialog
      trigger={<Button variant="primary">{t(`${to}.action`)}</Button>}
      title={t(`${to}.action`)}
      effect={t(`${to}.effect`)}
      confirmLabel={t(`${to}.action`)}
      action={act}
      done={t(`${to}.done`)}
    />
  )
}
