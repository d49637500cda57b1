'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '../forms/checkbox'
import { Dialog } from '../ui/dialog'
import { Kbd } from '../ui/kbd'
import { Link } from '../ui/navigation'
import { modifierKey } from './modifier-key'
import { singleKeys } from './single-keys'

export type HelpLink = { readonly href: string; readonly label: string }

type ShortcutsDialogProps = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly links: readonly HelpLink[]
}

export function ShortcutsDialog({ open, onOpenChange, links }: ShortcutsDialogProps) {
  const t = useTranslations('ui')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('help.title')} size="sm">
      {links.length > 0 && (
        <ul className="space-y-1">
          {links.map((link) => (
            <li key={link.href}>
              <Link href={link.href} onClick={() => onOpenChange(false)}>
                {link.label}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <h3>{t('help.shortcuts')}</h3>
      <dl className="grid gap-1">
        {shortcuts.map(({ id, keys }) => (
          <div key={id} className="flex min-h-8 items-center justify-between gap-4 border-t">
            <dt>{t(`help.keys.${id}`)}</dt>
            <dd className="flex gap-1">
              {keys().map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {open && <SingleKeySwitch />}
    </Dialog>
  )
}

function SingleKeySwitch() {
  const t = useTranslations('ui')
  const [isOn, setOn] = useState(singleKeys.areOn)
  return (
    <Checkbox
      name="single-keys"
      label={t('help.singleKeys')}
      hint={t('help.singleKeysHint')}
      checked={isOn}
      onChange={({ target }) => {
        singleKeys.set(target.checked)
        setOn(target.checked)
      }}
    />
  )
}

const shortcuts = [
  { id: 'search', keys: () => [`${modifierKey()}K`] },
  { id: 'filter', keys: () => ['/'] },
  { id: 'help', keys: () => ['?'] },
  { id: 'scale', keys: () => ['1 – 9'] },
  { id: 'close', keys: () => ['Esc'] },
] as const
