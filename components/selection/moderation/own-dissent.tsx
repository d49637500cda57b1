'use client'

import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { TextArea } from '@/components/forms/text-area'
import { Button } from '@/components/ui/button'
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
  const own = view.consensus?.dissents.find(({ memberId }) => memberId === view.actorId)
  return (
    <FormDialog
      trigger={<Button>{t(own ? 'edit' : 'state')}</Button>}
      title={t('state')}
      description={t('stateEffect')}
      size="sm"
      schema={stateDissentInput}
      action={dissent}
      values={{
        ...place,
        consensusVersion: view.consensus?.version ?? 1,
        version: own?.version ?? 0,
        point: own?.point ?? '',
      }}
      submit={t('stateAct')}
      done={t('stateDone')}
    >
      {(form) => (
        <TextArea {...form.field('point')} label={t('point')} hint={t('pointHint')} rows={4} />
      )}
    </FormDialog>
  )
}
