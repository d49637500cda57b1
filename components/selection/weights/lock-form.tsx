'use client'

import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { lockWeightsInput } from '../../../lib/selection/weights/weight-set-schema'
import type { Result } from '../../../lib/shared/result'
import { Form } from '../../forms/form'
import { SubmitButton } from '../../forms/submit-button'
import { TextArea } from '../../forms/text-area'
import { useServerForm } from '../../forms/use-server-form'
import { ButtonLink } from '../../ui/button-link'
import { useRouter } from '../../ui/navigation'
import { showToast } from '../../ui/toast'

type LockFormProps = {
  readonly tenderId: string
  readonly weightSetId: string
  /** Number of locks on screen; one made meanwhile by somebody else is noticed. */
  readonly lockVersion: number
  readonly lock: (input: unknown) => Promise<Result<unknown>>
}

/** The reason, and the act itself. */
export function LockForm({ tenderId, weightSetId, lockVersion, lock }: LockFormProps) {
  const t = useTranslations('weights.lock')
  const router = useRouter()
  const back = `/selection/tenders/${tenderId}/weights/sets`
  const form = useServerForm(lockWeightsInput, lock, {
    values: { tenderId, weightSetId, lockVersion, reason: '' },
    draftKey: `lock-${tenderId}-${weightSetId}`,
    onSaved: () => {
      showToast({ title: t('done'), tone: 'good' })
      router.push(back)
    },
  })
  return (
    <Form form={form} label={t('confirm')}>
      <TextArea {...form.field('reason')} label={t('reason')} hint={t('reasonHint')} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending={form.pending} size="lg" icon={<Lock />}>
          {t('confirm')}
        </SubmitButton>
        <ButtonLink href={back} variant="quiet" size="lg">
          {t('cancel')}
        </ButtonLink>
      </div>
    </Form>
  )
}
