'use client'

import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { TextArea } from '@/components/forms/text-area'
import { TextInput } from '@/components/forms/text-input'
import { Button } from '@/components/ui/button'
import { type Envelope, proposeOpeningInput } from '@/lib/selection/opening/opening-schema'
import type { Result } from '@/lib/shared/result'

type ProposeOpeningProps = {
  readonly tenderId: string
  readonly envelope: Envelope
  readonly propose: (input: unknown) => Promise<Result<unknown>>
}

/** The first of the two says where, and before whom. */
export function ProposeOpening({ tenderId, envelope, propose }: ProposeOpeningProps) {
  const t = useTranslations('opening.opening.propose')
  return (
    <FormDialog
      trigger={<Button variant="primary">{t('act')}</Button>}
      title={t('act')}
      description={t('effect')}
      size="sm"
      schema={proposeOpeningInput}
      action={propose}
      values={{ tenderId, envelope, place: '', attendees: '' }}
      submit={t('act')}
      done={t('done')}
    >
      {(form) => (
        <>
          <TextInput {...form.field('place')} label={t('place')} hint={t('placeHint')} />
          <TextArea
            {...form.field('attendees')}
            label={t('attendees')}
            hint={t('attendeesHint')}
            rows={4}
          />
        </>
      )}
    </FormDialog>
  )
}
