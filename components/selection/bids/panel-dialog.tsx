'use client'

import { Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { choosePanelInput } from '../../../lib/selection/bids/bid-schema'
import { FieldGroup } from '../../forms/field'
import { FormDialog } from '../../forms/form-dialog'
import { Button } from '../../ui/button'
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
export function PanelDialog({ tenderId, memberIds, people, action }: PanelDialogProps) {
  const t = useTranslations('evidence.panel')
  return (
    <FormDialog
      trigger={<Button icon={<Users />}>{t('choose')}</Button>}
      title={t('chooseTitle')}
      description={t('chooseLead')}
      schema={choosePanelInput}
      action={action}
      values={{ tenderId, seen: [...memberIds], userIds: [...memberIds] }}
      submit={t('save')}
      done={t('saved')}
    >
      {(form) => <MembersField {...form.choice('userIds')} people={people} />}
    </FormDialog>
  )
}

type MembersFieldProps = Pick<PanelDialogProps, 'people'> & {
  readonly id: string
  readonly name: string
  readonly error: string | undefined
  readonly value: readonly string[]
  readonly onValueChange: (userIds: readonly string[]) => void
}

function MembersField({ people, value, onValueChange, ...field }: MembersFieldProps) {
  const t = useTranslations('evidence.panel')
  const toggle = (id: string) =>
    onValueChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id])
  return (
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
  )
}
