'use client'

import { Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { choosePanelInput } from '../../../lib/selection/bids/bid-schema'
import { FieldGroup } from '../../forms/field'
import { Form } from '../../forms/form'
import { SubmitButton } from '../../forms/submit-button'
import { useServerForm } from '../../forms/use-server-form'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { showToast } from '../../ui/toast'
import type { BidActions } from './bid-actions'

type PanelDialogProps = {
  readonly tenderId: string
  readonly memberIds: readonly string[]
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly hasRated: boolean
  }[]
  readonly action: BidActions['choosePanel']
}

/** Chooses who rates the bids. */
export function PanelDialog(props: PanelDialogProps) {
  const t = useTranslations('evidence.panel')
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      trigger={<Button icon={<Users />}>{t('choose')}</Button>}
      open={open}
      onOpenChange={setOpen}
      title={t('chooseTitle')}
      description={t('chooseLead')}
    >
      <PanelForm {...props} close={() => setOpen(false)} />
    </Dialog>
  )
}

function PanelForm({
  tenderId,
  memberIds,
  people,
  action,
  close,
}: PanelDialogProps & { readonly close: () => void }) {
  const t = useTranslations('evidence.panel')
  const form = useServerForm(choosePanelInput, action, {
    values: { tenderId, seen: [...memberIds], userIds: [...memberIds] },
    onSaved: () => {
      close()
      showToast({ title: t('saved'), tone: 'good' })
    },
  })
  const { value, onValueChange, ...field } = form.choice('userIds')
  const toggle = (id: string) =>
    onValueChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id])
  return (
    <Form form={form} label={t('chooseTitle')}>
      <FieldGroup {...field} label={t('members')} hideLabel>
        {(wiring) => (
          <ul className="overflow-hidden rounded-md border">
            {people.map(({ id, name, hasRated }, place) => (
              <li key={id} className="border-b last:border-b-0">
                <label className="flex min-h-11 cursor-pointer items-center gap-3 px-3.5 hover:bg-hover has-disabled:cursor-default">
                  <input
                    type="checkbox"
                    id={place === 0 ? wiring.id : `${wiring.id}-${id}`}
                    checked={value.includes(id)}
                    disabled={hasRated}
                    onChange={() => toggle(id)}
                  />
                  <span className="flex-1">{name}</span>
                  {hasRated && <span className="text-ink-3 text-xs">{t('hasRated')}</span>}
                </label>
              </li>
            ))}
          </ul>
        )}
      </FieldGroup>
      <div>
        <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}
