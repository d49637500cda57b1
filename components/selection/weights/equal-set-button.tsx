'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import type { Result } from '../../../lib/shared/result'
import { Button } from '../../ui/button'
import { showToast } from '../../ui/toast'

/** Adds the yardstick of "no preference". */
export function EqualSetButton({ add }: { readonly add: () => Promise<Result<unknown>> }) {
  const t = useTranslations('weights.equal')
  const errors = useTranslations('errors')
  const [pending, start] = useTransition()
  const press = () =>
    start(async () => {
      const result = await add()
      showToast(
        result.ok
          ? { title: t('done'), tone: 'good' }
          : { title: errors(result.failure.code), tone: 'bad' },
      )
    })
  return (
    <Button pending={pending} onClick={press}>
      {t('add')}
    </Button>
  )
}
