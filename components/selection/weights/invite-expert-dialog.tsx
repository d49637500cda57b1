'use client'

import { UserPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { inviteExpertInput } from '../../../lib/selection/weighing/expert-schema'
import { type Locale, locales } from '../../../lib/shared/locale'
import type { Result } from '../../../lib/shared/result'
import { Form } from '../../forms/form'
import { Select } from '../../forms/select'
import { SubmitButton } from '../../forms/submit-button'
import { TextInput } from '../../forms/text-input'
import { useServerForm } from '../../forms/use-server-form'
import { languageNames } from '../../frame/language-names'
import { Button } from '../../ui/button'
import { Dialog, DialogClose } from '../../ui/dialog'
import { showToast } from '../../ui/toast'

type InviteExpertDialogProps = {
  readonly tenderId: string
  readonly locale: Locale
  readonly invite: (input: unknown) => Promise<Result<unknown>>
}

/** Asks one more person, by e-mail. */
export function InviteExpertDialog(props: InviteExpertDialogProps) {
  const t = useTranslations('weights.invite')
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon={<UserPlus />}>
          {t('open')}
        </Button>
      }
      title={t('title')}
      description={t('description')}
    >
      <InviteForm {...props} close={() => setOpen(false)} />
    </Dialog>
  )
}

function InviteForm({
  tenderId,
  locale,
  invite,
  close,
}: InviteExpertDialogProps & { readonly close: () => void }) {
  const t = useTranslations('weights.invite')
  const form = useServerForm(inviteExpertInput, invite, {
    values: { tenderId, name: '', email: '', affiliation: '', locale },
    onSaved: () => {
      close()
      showToast({ title: t('done'), tone: 'good' })
    },
  })
  return (
    <Form form={form} label={t('title')}>
      <TextInput {...form.field('name')} label={t('name')} autoComplete="off" />
      <TextInput {...form.field('email')} label={t('email')} type="email" autoComplete="off" />
      <TextInput {...form.field('affiliation')} label={t('affiliation')} optional />
      <Select
        {...form.field('locale')}
        label={t('language')}
        options={locales.map((value) => ({ value, label: languageNames[value] }))}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose>
          <Button variant="quiet">{t('cancel')}</Button>
        </DialogClose>
        <SubmitButton pending={form.pending}>{t('send')}</SubmitButton>
      </div>
    </Form>
  )
}
