'use client'

import { Ellipsis, FileText, MailPlus, RotateCcw, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { reopenAnswersInput } from '../../../lib/selection/weighing/expert-schema'
import type { Result } from '../../../lib/shared/result'
import { FormDialog } from '../../forms/form-dialog'
import { TextArea } from '../../forms/text-area'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { IconButton } from '../../ui/icon-button'
import { Menu, MenuItem } from '../../ui/menu'
import { showToast } from '../../ui/toast'

type Act = (input: unknown) => Promise<Result<unknown>>

type ExpertMenuProps = {
  readonly expert: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly version: number
    readonly isSent: boolean
    /** Page with their answers; null while they are sealed. */
    readonly answersHref: string | null
    readonly canReopen: boolean
    readonly canChange: boolean
  }
  readonly resend: Act
  readonly remove: Act
  readonly reopen: Act
}

/** What can be done about one expert. */
export function ExpertMenu({ expert, resend, remove, reopen }: ExpertMenuProps) {
  const t = useTranslations('weights.expertMenu')
  const [asking, setAsking] = useState<'remove' | 'reopen' | null>(null)
  const [pending, start] = useTransition()
  const errors = useTranslations('errors')
  const key = { expertId: expert.id, version: expert.version }
  const sendAgain = () =>
    start(async () => {
      const result = await resend(key)
      showToast(
        result.ok
          ? { title: t('resent', { email: expert.email }), tone: 'good' }
          : { title: errors(result.failure.code), tone: 'bad' },
      )
    })
  if (!expert.answersHref && !expert.canChange && !expert.canReopen) return null
  return (
    <>
      <Menu
        trigger={
          <IconButton
            label={t('label', { name: expert.name })}
            icon={<Ellipsis />}
            aria-busy={pending}
          />
        }
      >
        {expert.answersHref && (
          <MenuItem icon={<FileText />} href={expert.answersHref}>
            {t('answers')}
          </MenuItem>
        )}
        {expert.canChange && !expert.isSent && (
          <>
            <MenuItem icon={<MailPlus />} onSelect={sendAgain}>
              {t('resend')}
            </MenuItem>
            <MenuItem icon={<Trash2 />} tone="danger" onSelect={() => setAsking('remove')}>
              {t('remove')}
            </MenuItem>
          </>
        )}
        {expert.canReopen && (
          <MenuItem icon={<RotateCcw />} onSelect={() => setAsking('reopen')}>
            {t('reopen')}
          </MenuItem>
        )}
      </Menu>
      {asking === 'remove' && (
        <RemoveDialog name={expert.name} remove={() => remove(key)} close={() => setAsking(null)} />
      )}
      {asking === 'reopen' && (
        <ReopenDialog expert={expert} reopen={reopen} close={() => setAsking(null)} />
      )}
    </>
  )
}

type RemoveDialogProps = {
  readonly name: string
  readonly remove: () => Promise<Result<unknown>>
  readonly close: () => void
}

function RemoveDialog({ name, remove, close }: RemoveDialogProps) {
  const t = useTranslations('weights.expertMenu')
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && close()}
      title={t('removeTitle', { name })}
      effect={t('removeEffect')}
      confirmLabel={t('remove')}
      tone="danger"
      action={remove}
      done={t('removed')}
    />
  )
}

type ReopenDialogProps = Pick<ExpertMenuProps, 'expert' | 'reopen'> & { readonly close: () => void }

function ReopenDialog({ expert, reopen, close }: ReopenDialogProps) {
  const t = useTranslations('weights.expertMenu')
  return (
    <FormDialog
      open
      onOpenChange={close}
      title={t('reopenTitle', { name: expert.name })}
      description={t('reopenEffect')}
      label={t('reopen')}
      schema={reopenAnswersInput}
      action={reopen}
      values={{ expertId: expert.id, version: expert.version, reason: '' }}
      cancel={t('cancel')}
      submit={t('reopen')}
      done={t('reopened')}
    >
      {(form) => <TextArea {...form.field('reason')} label={t('reason')} hint={t('reasonHint')} />}
    </FormDialog>
  )
}
