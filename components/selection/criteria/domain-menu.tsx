'use client'

import { ArrowDown, ArrowUp, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import type { TreeDomain } from './criteria-tree-view'

type DomainMenuProps = {
  readonly domain: TreeDomain
  readonly domains: readonly TreeDomain[]
  readonly addCriterion: () => void
  readonly edit: () => void
  readonly move: (steps: 1 | -1) => void
  readonly remove: () => void
}

/** Everything that can be done with a domain. */
export function DomainMenu({ domain, domains, addCriterion, edit, move, remove }: DomainMenuProps) {
  const t = useTranslations('tenders.tree')
  const tRemove = useTranslations('tenders.criteria.removeDomain')
  const isEmpty = domain.criteria.length === 0
  return (
    <Menu
      trigger={<IconButton label={t('domainMenu', { title: domain.title })} icon={<Ellipsis />} />}
    >
      <MenuItem icon={<Plus />} onSelect={addCriterion}>
        {t('addCriterion')}
      </MenuItem>
      <MenuItem icon={<Pencil />} onSelect={edit}>
        {t('edit')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<ArrowUp />} disabled={domains[0] === domain} onSelect={() => move(-1)}>
        {t('moveUp')}
      </MenuItem>
      <MenuItem icon={<ArrowDown />} disabled={domains.at(-1) === domain} onSelect={() => move(1)}>
        {t('moveDown')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} tone="danger" disabled={!isEmpty} onSelect={remove}>
        {isEmpty ? t('remove') : tRemove('notEmpty')}
      </MenuItem>
    </Menu>
  )
}
