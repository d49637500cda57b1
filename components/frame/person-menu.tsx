'use client'

import { ChevronDown, LogOut } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, startTransition } from 'react'
import { forgetDrafts } from '../forms/use-draft'
import { Avatar } from '../ui/avatar'
import { cn } from '../ui/class-names'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../ui/menu'
import { forgetRecent } from './recent-pages'
import { toolLook } from './tool-look'

export type Person = {
  readonly name: string
  /** The role at work, in the reader's language. */
  readonly roleLabel: string
  readonly email: string
}

type PersonMenuProps = {
  readonly person: Person
  readonly items: readonly {
    readonly href: string
    readonly label: string
    readonly icon: ReactNode
  }[]
  readonly signOut: () => Promise<void>
}

/** Who is at work and in which role; leaving forgets what this tab kept. */
export function PersonMenu({ person, items, signOut }: PersonMenuProps) {
  const t = useTranslations('ui')
  const leave = () => {
    forgetDrafts()
    forgetRecent()
    startTransition(signOut)
  }
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t('frame.person', { name: person.name, role: person.roleLabel })}
          className={cn(toolLook, 'border border-line-2 bg-surface ps-1.25 text-ink')}
        >
          <Avatar name={person.name} />
          <span className="max-w-40 truncate max-md:hidden">{person.roleLabel}</span>
          <ChevronDown className="size-3.5" />
        </button>
      }
    >
      <MenuLabel>
        <span className="block text-sm font-bold text-ink">{person.name}</span>
        <span className="block">{person.roleLabel}</span>
        <span className="block">{person.email}</span>
      </MenuLabel>
      <MenuSeparator />
      {items.map((item) => (
        <MenuItem key={item.href} href={item.href} icon={item.icon}>
          {item.label}
        </MenuItem>
      ))}
      <MenuItem icon={<LogOut />} onSelect={leave}>
        {t('frame.signOut')}
      </MenuItem>
    </Menu>
  )
}
