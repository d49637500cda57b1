'use client'

import { Keyboard } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '../../forms/checkbox'
import { singleKeys } from '../../frame/single-keys'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Kbd } from '../../ui/kbd'

const keys = [
  { id: 'level', names: ['0 – 9'] },
  { id: 'notApplicable', names: ['N'] },
  { id: 'attach', names: ['E'] },
  { id: 'noneFound', names: ['X'] },
  { id: 'next', names: ['J'] },
  { id: 'previous', names: ['K'] },
  { id: 'show', names: ['?'] },
] as const

/** What can be done with one key, and the switch that turns it off. */
export function KeysDialog({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}) {
  const t = useTranslations('scoring.keys')
  return (
    <Dialog
      trigger={
        <Button size="sm" variant="quiet" icon={<Keyboard />} className="max-lg:hidden">
          {t('title')}
        </Button>
      }
      open={isOpen}
      onOpenChange={onOpenChange}
      title={t('title')}
      size="sm"
    >
      <dl className="grid gap-1">
        {keys.map(({ id, names }) => (
          <div key={id} className="flex min-h-8 items-center justify-between gap-4 border-t">
            <dt>{t(id)}</dt>
            <dd className="flex gap-1">
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {isOpen && <KeySwitch />}
    </Dialog>
  )
}

function KeySwitch() {
  const t = useTranslations('scoring.keys')
  const [isOn, setOn] = useState(singleKeys.areOn)
  return (
    <Checkbox
      name="desk-keys"
      label={t('areOn')}
      hint={t('areOnHint')}
      checked={isOn}
      onChange={({ target }) => {
        singleKeys.set(target.checked)
        setOn(target.checked)
      }}
    />
  )
}
