'use client'

import { Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { FieldGroup } from '@/components/forms/field'
import { FormDialog } from '@/components/forms/form-dialog'
import { Select } from '@/components/forms/select'
import { Button } from '@/components/ui/button'
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
export function NominateDialog({ tenderId, seats, people, action }: NominateDialogProps) {
  const t = useTranslations('panel.nominate')
  const label = seats.length === 0 ? t('open') : t('change')
  return (
    <FormDialog
      trigger={
        <Button icon={<Users />} variant={seats.length === 0 ? 'primary' : 'secondary'}>
          {label}
        </Button>
      }
      title={label}
      description={t('lead')}
      label={t('members')}
      schema={nominatePanelInput}
      action={action}
      values={{ tenderId, seen: [...seats], members: [...seats] }}
      submit={t('save')}
      done={t('saved')}
    >
      {(form) => <SeatsField {...form.choice('members')} people={people} />}
    </FormDialog>
  )
}

type SeatsFieldProps = Pick<NominateDialogProps, 'people'> & {
  readonly id: string
  readonly name: string
  readonly error: string | undefined
  readonly value: readonly Seat[]
  readonly onValueChange: (seats: readonly Seat[]) => void
}

function SeatsField({ people, value, onValueChange, ...field }: SeatsFieldProps) {
  const t = useTranslations('panel.nominate')
  const roleText = useTranslations('enums.panelRole')
  const give = (userId: string, role: Seat['role'] | undefined) => {
    const others = value.filter((seat) => seat.userId !== userId)
    onValueChange(inOrder(role ? [...others, { userId, role }] : others, people))
  }
  return (
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
