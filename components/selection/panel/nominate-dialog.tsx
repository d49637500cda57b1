'use client'

import { Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FieldGroup } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { Select } from '@/components/forms/select'
import { SubmitButton } from '@/components/forms/submit-button'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toast'
import { nominatePanelInput, type Seat } from '@/lib/selection/panel/panel-schema'
import type { PanelActions } from './panel-actions'

type NominateDialogProps = {
  readonly tenderId: string
  readonly seats: readonly Seat[]
  /** Who may sit where; whoever has a seat already is among them. */
  readonly people: readonly {
    readonly userId: string
    readonly name: string
    readonly seats: readonly Seat['role'][]
  }[]
  readonly action: PanelActions['nominate']
}

/** Gives seats on the panel to colleagues whose account fits. */
export function NominateDialog(props: NominateDialogProps) {
  const t = useTranslations('panel.nominate')
  const [isOpen, setOpen] = useState(false)
  const label = props.seats.length === 0 ? t('open') : t('change')
  return (
    <Dialog
      trigger={
        <Button icon={<Users />} variant={props.seats.length === 0 ? 'primary' : 'secondary'}>
          {label}
        </Button>
      }
      open={isOpen}
      onOpenChange={setOpen}
      title={label}
      description={t('lead')}
    >
      <NominateForm {...props} close={() => setOpen(false)} />
    </Dialog>
  )
}

function NominateForm({
  tenderId,
  seats,
  people,
  action,
  close,
}: NominateDialogProps & { readonly close: () => void }) {
  const t = useTranslations('panel.nominate')
  const roleText = useTranslations('enums.panelRole')
  const form = useServerForm(nominatePanelInput, action, {
    values: { tenderId, seen: [...seats], members: [...seats] },
    onSaved: () => {
      close()
      showToast({ title: t('saved'), tone: 'good' })
    },
  })
  const { value, onValueChange, ...field } = form.choice('members')
  const give = (userId: string, role: Seat['role'] | undefined) => {
    const others = value.filter((seat) => seat.userId !== userId)
    onValueChange(inOrder(role ? [...others, { userId, role }] : others, people))
  }
  return (
    <Form form={form} label={t('members')}>
      <FieldGroup {...field} label={t('members')} hideLabel>
        {(wiring) => (
          <ul className="overflow-hidden rounded-md border">
            {people.map((person, place) => (
              <li
                key={person.userId}
                className="grid grid-cols-[minmax(0,1fr)_11rem] items-center gap-3 border-b px-3.5 py-1.5 last:border-b-0 max-md:grid-cols-1"
              >
                <span>{person.name}</span>
                <Select
                  id={place === 0 ? wiring.id : `${wiring.id}-${person.userId}`}
                  name={`seat-${person.userId}`}
                  label={t('seatOf', { name: person.name })}
                  hideLabel
                  placeholder={t('noSeat')}
                  options={person.seats.map((role) => ({ value: role, label: roleText(role) }))}
                  value={value.find(({ userId }) => userId === person.userId)?.role ?? ''}
                  onChange={({ target }) =>
                    give(
                      person.userId,
                      person.seats.find((role) => role === target.value),
                    )
                  }
                />
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

const order: readonly Seat['role'][] = ['chair', 'evaluator', 'finance', 'secretary', 'observer']

/** The chair first, then seat by seat; within a seat as the people are listed. */
function inOrder(seats: readonly Seat[], people: NominateDialogProps['people']): Seat[] {
  const place = (userId: string) => people.findIndex((person) => person.userId === userId)
  return [...seats].sort(
    (one, other) =>
      order.indexOf(one.role) - order.indexOf(other.role) ||
      place(one.userId) - place(other.userId),
  )
}
