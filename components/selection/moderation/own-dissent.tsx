'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toast'
import { stateDissentInput } from '@/lib/selection/moderation/consensus-schema'
import type { ModerationCellView } from '@/lib/selection/moderation/get-moderation-cell'
import type { Act, CellInput } from './moderation-acts'

type OwnDissentProps = {
  readonly view: ModerationCellView
  readonly place: CellInput
  readonly dissent: Act
}

/** A member's own dissent, in their own name and on their own device. */
export function OwnDissent({ view, place, dissent }: OwnDissentProps) {
  const t = useTranslations('moderation.dissent')
  const [isOpen, setOpen] = useState(false)
  const own = view.consensus?.dissents.find(({ memberId }) => memberId === view.actorId)
  const form = useServerForm(stateDissentInput, dissent, {
    values: {
      ...place,
      consensusVersion: view.consensus?.version ?? 1,
      version: own?.version ?? 0,
      point: own?.point ?? '',
    },
    onSaved: () => {
      showToast({ title: t('stateDone'), tone: 'good' })
      setOpen(false)
    },
  })
  return (
    <Dialog
      trigger={<Button>{t(own ? 'edit' : 'state')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('state')}
      description={t('stateEffect')}
      size="sm"
    >
      <Form form={form} label={t('state')}>
        <TextArea {...form.field('point')} label={t('point')} hint={t('pointHint')} rows={4} />
        <div>
          <SubmitButton pending={form.pending}>{t('stateAct')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
