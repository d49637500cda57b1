'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import type { Result } from '../../../lib/shared/result'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { useRouter } from '../../ui/navigation'

type SubmitBidDialogProps = {
  readonly tenderId: string
  readonly version: number
  readonly applicant: string
  readonly label: string
  readonly effect: ReactNode
  readonly tone: 'primary' | 'danger'
  readonly action: (input: {
    tenderId: string
    version: number
    key: string
  }) => Promise<Result<{ readonly number: number }>>
}

/** The last step. Pressed twice, or sent again after a broken connection, it is one submission. */
export function SubmitBidDialog(props: SubmitBidDialogProps) {
  const { tenderId, version, applicant, label, effect, tone, action } = props
  const t = useTranslations('applications.check')
  const router = useRouter()
  const [key] = useState(() => crypto.randomUUID())
  const submit = async () => {
    const result = await action({ tenderId, version, key })
    if (result.ok) router.push(`/applications/${tenderId}/receipts/${result.value.number}`)
    return result
  }
  return (
    <ConfirmDialog
      trigger={
        <Button variant={tone} size="lg">
          {label}
        </Button>
      }
      title={t('confirmTitle', { applicant })}
      effect={effect}
      confirmLabel={label}
      tone={tone}
      action={submit}
    />
  )
}
