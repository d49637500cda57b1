'use client'

import { ArrowDown, ArrowUp, CornerDownRight, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '@/components/ui/menu'
import type { TreeCriterion, TreeDomain } from './criteria-tree-view'

type CriterionMenuProps = {
  readonly criterion: TreeCriterion
  readonly domain: TreeDomain
  readonly domains: readonly TreeDomain[]
  /** Opens the editor where it is no page of its own. */
  readonly edit?: () => void
  readonly step: (step: 1 | -1) => void
  readonly moveTo: (domainId: string) => void
  readonly remove: () => void
}

/** Everything that can be done with a criterion, dragging included. */
export function CriterionMenu(props: CriterionMenuProps) {
  const { criterion, domain, domains, edit, step, moveTo, remove } = props
  const t = useTranslations('tenders.tree')
  const isFirst = domains[0]?.criteria[0]?.id === criterion.id
  const isLast = domains.at(-1)?.criteria.at(-1)?.id === criterion.id
  const others = domains.filter(({ id }) => id !== domain.id)
  return (
    <Menu
      trigger={
        <IconButton label={t('criterionMenu', { title: criterion.title })} icon={<Ellipsis />} />
      }
    >
      {criterion.href !== null && (
        <MenuItem icon={<Pencil />} href={criterion.href}>
          {t('edit')}
        </MenuItem>
      )}
      {edit && (
        <MenuItem icon={<Pencil />} onSelect={edit}>
          {t('edit')}
        </MenuItem>
      )}
      <MenuItem icon={<ArrowUp />} shortcut="Alt ↑" disabled={isFirst} onSelect={() => step(-1)}>
        {t('moveUp')}
      </MenuItem>
      <MenuItem icon={<ArrowDown />} shortcut="Alt ↓" disabled={isLast} onSelect={() => step(1)}>
        {t('moveDown')}
      </MenuItem>
      {others.length > 0 && <MenuSeparator />}
      {others.length > 0 && <MenuLabel>{t('moveTo')}</MenuLabel>}
      {others.map((other) => (
        <MenuItem key={other.id} icon={<CornerDownRight />} onSelect={() => moveTo(other.id)}>
          {other.title}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} tone="danger" onSelect={remove}>
        {t('remove')}
      </MenuItem>
    </Menu>
  )
}
