'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { useRouter } from '@/components/ui/navigation'
import type { Act, SeenTender } from './act'

type SendLettersButtonProps = {
  readonly seen: SeenTender & { readonly lettersHash: string }
  readonly count: number
  readonly notify: Act
}

/** Sends the letters exactly as they stand on the page, and goes back to the award. */
export function SendLettersButton({ seen, count, notify }: SendLettersButtonProps) {
  const t = useTranslations('award.preview')
  const router = useRouter()
  const send = async () => {
    const result = await notify(seen)
    if (result.ok) router.push(`/selection/tenders/${seen.tenderId}/award`)
    return result
  }
  return (
    <ConfirmDialog
      trigger={<Button variant="primary">{t('send')}</Button>}
      title={t('send')}
      effect={<p>{t('effect', { count })}</p>}
      confirmLabel={t('send')}
      action={send}
      done={t('done')}
    />
  )
}
