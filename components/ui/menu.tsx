'use client'

import { Check } from 'lucide-react'
import { useFormatter } from 'next-intl'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './class-names'
import { Kbd } from './kbd'
import { Link } from './navigation'

type MenuProps = {
  /** One button. */
  readonly trigger: ReactNode
  readonly align?: 'start' | 'center' | 'end'
  readonly children: ReactNode
}

/** A menu of acts. Arrow keys move, letters jump, Escape closes. */
export function Menu({ trigger, align = 'end', children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-60 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto rounded-lg border border-line-2 bg-raised p-1 text-sm text-ink shadow-md motion-safe:animate-appear"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

type MenuItemProps = {
  readonly icon?: ReactNode
  readonly href?: string
  /** The link is a file or an export: no language in its address, no prefetching. */
  readonly download?: boolean
  readonly onSelect?: () => void
  readonly tone?: 'plain' | 'danger'
  readonly shortcut?: string
  readonly disabled?: boolean
  readonly children: ReactNode
}

/** An act, or a link where `href` is given. */
export function MenuItem({
  icon,
  href,
  download = false,
  onSelect,
  tone,
  shortcut,
  disabled,
  children,
}: MenuItemProps) {
  const look = cn(itemLook, tone === 'danger' && 'text-bad')
  const content = (
    <>
      {icon && <span className="text-ink-3">{icon}</span>}
      <span className="flex-1">{children}</span>
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </>
  )
  if (href !== undefined)
    return (
      <DropdownMenu.Item asChild disabled={disabled ?? false}>
        {download ? (
          <a href={href} download className={look}>
            {content}
          </a>
        ) : (
          <Link href={href} className={look}>
            {content}
          </Link>
        )}
      </DropdownMenu.Item>
    )
  return (
    <DropdownMenu.Item
      className={look}
      disabled={disabled ?? false}
      {...(onSelect ? { onSelect } : {})}
    >
      {content}
    </DropdownMenu.Item>
  )
}

type MenuChoiceProps = {
  readonly value: string
  readonly options: readonly {
    readonly value: string
    readonly label: string
    readonly lang?: string
    /** Said after the label, more quietly. */
    readonly detail?: string
    readonly count?: number
  }[]
  /** Names the group where it is not the only one of its menu. */
  readonly name?: string
  readonly onValueChange: (value: string) => void
}

/** A choice of one, marked with a tick. */
export function MenuChoice({ value, options, name, onValueChange }: MenuChoiceProps) {
  const format = useFormatter()
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={onValueChange} aria-label={name}>
      {options.map((option) => (
        <DropdownMenu.RadioItem
          key={option.value}
          value={option.value}
          lang={option.lang}
          className={itemLook}
        >
          <span className="size-4">
            <DropdownMenu.ItemIndicator>
              <Check className="text-accent-text" />
            </DropdownMenu.ItemIndicator>
          </span>
          <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
            {option.label}
            {option.detail && <span className="block text-xs text-ink-3">{option.detail}</span>}
          </span>
          {option.count !== undefined && (
            <span className="num ps-2 text-xs text-ink-3">{format.number(option.count)}</span>
          )}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  )
}

type MenuCheckboxProps = {
  readonly checked: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** One of several that can be on together; the menu stays open. */
export function MenuCheckbox({ checked, onToggle, children }: MenuCheckboxProps) {
  return (
    <DropdownMenu.CheckboxItem
      checked={checked}
      onCheckedChange={onToggle}
      onSelect={(event) => event.preventDefault()}
      className={itemLook}
    >
      <span className="size-4">
        <DropdownMenu.ItemIndicator>
          <Check className="text-accent-text" />
        </DropdownMenu.ItemIndicator>
      </span>
      {children}
    </DropdownMenu.CheckboxItem>
  )
}

export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return (
    <DropdownMenu.Label className="px-2.5 py-1.5 text-xs text-ink-3">{children}</DropdownMenu.Label>
  )
}

export function MenuSeparator() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />
}

const itemLook =
  'flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 text-ink no-underline outline-none select-none data-[disabled]:cursor-default data-[disabled]:text-ink-3 data-[highlighted]:bg-sunken max-md:min-h-11'
