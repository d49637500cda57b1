'use client'

import { UserPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { inviteExpertInput } from '../../../lib/selection/weighing/expert-schema'
import { type Locale, locales } from '../../../lib/shared/locale'
import type { Result } from '../../../lib/shared/result'
import { FormDialog } from '../../forms/form-dialog'
import { Select } from '../../forms/select'
import { TextInput } from '../../forms/text-input'
import { languageNames } from '../../frame/language-names'
import { Button } from '../../ui/button'

type InviteExpertDialogProps = {
  readonly tenderId: string
  readonly locale: Locale
  readonly invite: (input: unknown) => Promise<Result<unknown>>
}

/** Asks one more person, by e-mail. */
export function InviteExpertDialog({ tenderId, locale, invite }: InviteExpertDialogProps) {
  const t = useTranslations('weights.invite')
  return (
    <FormDialog
      trigger={
        <Button variant="primary" icon={<UserPlus />}>
          {t('open')}
        </Button>
      }
      title={t('title')}
      description={t('description')}
      schema={inviteExpertInput}
      action={invite}
      values={{ tenderId, name: '', email: '', affiliation: '', locale }}
      cancel={t('cancel')}
      submit={t('send')}
      done={t('done')}
    >
      {(form) => (
        <>
          <TextInput {...form.field('name')} label={t('name')} autoComplete="off" />
          <TextInput {...form.field('email')} label={t('email')} type="email" autoComplete="off" />
          <TextInput {...form.field('affiliation')} label={t('affiliation')} optional />
          <Select
            {...form.field('locale')}
            label={t('language')}
            options={locales.map((value) => ({ value, label: languageNames[value] }))}
          />
        </>
      )}
    </FormDialog>
  )
}
