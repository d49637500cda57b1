'use client'

import { useTranslations } from 'next-intl'
import type { Dependents } from '@/lib/selection/criteria/criterion-schema'
import type { Result } from '@/lib/shared/result'
import { RemoveDialog } from './remove-dialog'

type Removal = {
  readonly title: string
  readonly remove: () => Promise<Result<unknown>>
  readonly close: () => void
}

/** Says what goes with a criterion, to the last piece, before it goes. */
export function RemoveCriterionDialog({
  dependents,
  ...removal
}: Removal & { readonly dependents: Dependents }) {
  const t = useTranslations('tenders.criteria.removeCriterion')
  const { weights, evidence, ratings } = dependents
  return (
    <RemoveDialog
      remove={removal.remove}
      close={removal.close}
      question={t('title', { title: removal.title })}
      confirmLabel={t('confirm')}
      done={t('done')}
    >
      <p>{weights + evidence + ratings === 0 ? t('nothing') : t('loses', dependents)}</p>
      {weights > 0 && <p className="text-ink-2">{t('sets')}</p>}
    </RemoveDialog>
  )
}

export function RemoveDomainDialog(removal: Removal) {
  const t = useTranslations('tenders.criteria.removeDomain')
  return (
    <RemoveDialog
      remove={removal.remove}
      close={removal.close}
      question={t('title', { title: removal.title })}
      confirmLabel={t('confirm')}
      done={t('done')}
    >
      <p>{t('effect')}</p>
    </RemoveDialog>
  )
}
