'use client'

import { UserPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { z } from 'zod'
import type { invitePersonInput } from '../../lib/administration/invitation-schema'
import type { Locale } from '../../lib/shared/locale'
import type { Result } from '../../lib/shared/result'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { InviteForm } from './invite-form'

type InviteDialogProps = {
  /** Language offered first. */
  readonly locale: Locale
  readonly action: (input: z.infer<typeof invitePersonInput>) => Promise<Result<unknown>>
}

/** The button that invites somebody, and its form. */
export function InviteDialog({ locale, action }: InviteDialogProps) {
  const t = useTranslations('administration')
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      trigger={
        <Button variant="primary" icon={<UserPlus />}>
          {t('people.invite')}
        </Button>
      }
      open={open}
      onOpenChange={setOpen}
      title={t('invite.title')}
      description={t('invite.lead')}
      size="lg"
    >
      <InviteForm locale={locale} action={action} onSent={() => setOpen(false)} />
    </Dialog>
  )
}
