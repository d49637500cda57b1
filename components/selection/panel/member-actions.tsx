'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormDialog } from '@/components/forms/form-dialog'
import { TextInput } from '@/components/forms/text-input'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { showToast } from '@/components/ui/toast'
import { recordAbsenceInput } from '@/lib/selection/panel/panel-schema'
import type { PanelActions } from './panel-actions'

type Member = { readonly userId: string; readonly name: string }

type MemberActionsProps = {
  readonly tenderId: string
  readonly member: Member & { readonly owes: boolean; readonly isAbsent: boolean }
  readonly mayNudge: boolean
  readonly mayRecordAbsence: boolean
  readonly idempotencyKey: string
  readonly actions: Pick<PanelActions, 'nudge' | 'recordAbsence'>
}

/** What those who run the tender may do about one member. */
export function MemberActions({
  tenderId,
  member,
  mayNudge,
  mayRecordAbsence,
  idempotencyKey,
  actions,
}: MemberActionsProps) {
  const { userId, name } = member
  return (
    <div className="-ms-2 flex flex-wrap empty:hidden">
      {mayNudge && member.owes && (
        <NudgeButton
          name={name}
          nudge={() => actions.nudge({ tenderId, userId, idempotencyKey })}
        />
      )}
      {mayRecordAbsence && !member.isAbsent && (
        <AbsenceDialog tenderId={tenderId} member={member} action={actions.recordAbsence} />
      )}
      {mayRecordAbsence && member.isAbsent && (
        <ReturnButton tenderId={tenderId} member={member} action={actions.recordAbsence} />
      )}
    </div>
  )
}

function NudgeButton({
  name,
  nudge,
}: {
  readonly name: string
  readonly nudge: () => ReturnType<PanelActions['nudge']>
}) {
  const t = useTranslations()
  const [isPending, setPending] = useState(false)
  const remind = async () => {
    setPending(true)
    const result = await nudge()
    setPending(false)
    if (result.ok) showToast({ title: t('panel.nudge.done', { name }), tone: 'good' })
    else showToast({ title: t(`errors.${result.failure.code}`), tone: 'bad' })
  }
  return (
    <Button
      size="sm"
      variant="quiet"
      pending={isPending}
      aria-label={t('panel.nudge.of', { name })}
      onClick={remind}
    >
      {t('panel.nudge.act')}
    </Button>
  )
}

type AbsenceProps = {
  readonly tenderId: string
  readonly member: Member
  readonly action: PanelActions['recordAbsence']
}

function AbsenceDialog({ tenderId, member: { userId, name }, action }: AbsenceProps) {
  const t = useTranslations('panel.absence')
  return (
    <FormDialog
      trigger={
        <Button size="sm" variant="quiet" aria-label={t('of', { name })}>
          {t('act')}
        </Button>
      }
      title={t('title', { name })}
      description={t('effect')}
      size="sm"
      label={t('act')}
      schema={recordAbsenceInput}
      action={action}
      values={{ tenderId, userId, isAbsent: true, reason: '' }}
      submit={t('save')}
      done={t('saved')}
    >
      {(form) => <TextInput {...form.field('reason')} label={t('reason')} hint={t('reasonHint')} />}
    </FormDialog>
  )
}

function ReturnButton({ tenderId, member: { userId, name }, action }: AbsenceProps) {
  const t = useTranslations('panel.absence')
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="quiet" aria-label={t('backOf', { name })}>
          {t('back')}
        </Button>
      }
      title={t('backOf', { name })}
      effect={t('backEffect')}
      confirmLabel={t('back')}
      action={() => action({ tenderId, userId, isAbsent: false, reason: '' })}
      done={t('backDone', { name })}
    />
  )
}
