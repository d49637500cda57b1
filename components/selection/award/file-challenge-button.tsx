'use client'

import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { TextArea } from '@/components/forms/text-area'
import { Button } from '@/components/ui/button'
import { fileChallengeInput } from '@/lib/selection/award/challenge-schema'
import type { Act } from './act'

type FileChallengeButtonProps = {
  readonly letterId: string
  readonly requestId: string
  readonly file: Act
}

/** An applicant challenges the decision that its letter tells. */
export function FileChallengeButton({ letterId, requestId, file }: FileChallengeButtonProps) {
  const t = useTranslations('award.challenges')
  return (
    <FormDialog
      trigger={<Button>{t('file')}</Button>}
      title={t('file')}
      description={t('fileEffect')}
      schema={fileChallengeInput}
      action={file}
      values={{ letterId, requestId, grounds: '' }}
      submit={t('file')}
      done={t('filed')}
    >
      {(form) => (
        <TextArea
          {...form.field('grounds')}
          label={t('grounds')}
          hint={t('groundsHint')}
          rows={8}
        />
      )}
    </FormDialog>
  )
}
