'use client'

import { BookmarkPlus, Pencil, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { SavedViewRow } from '../../lib/account/views/list-views'
import { MenuChoice, MenuItem, MenuLabel, MenuSeparator } from '../ui/menu'
import { useMatchingRows } from '../ui/table/matching-rows'
import type { useOpenedView } from './use-opened-view'
import type { ViewAct } from './view-dialog'

type ViewChoicesProps = {
  readonly views: readonly SavedViewRow[]
  readonly opened: SavedViewRow | null
  readonly show: ReturnType<typeof useOpenedView>['show']
  readonly ask: (act: ViewAct) => void
}

/** What the menu of views holds, with how many rows each shows where the table can count them. */
export function ViewChoices({ views, opened, show, ask }: ViewChoicesProps) {
  const t = useTranslations('ui.views')
  const count = useMatchingRows()
  const counted = (query: string) => (count ? { count: count(query) } : {})
  const sharedText = (shared: boolean) => (shared ? t('shared') : '')
  const choiceOf = ({ id, name, query, shared, isOwn, ownerName }: SavedViewRow) => ({
    value: id,
    label: name,
    detail: isOwn ? sharedText(shared) : ownerName,
    ...counted(query),
  })
  const choose = (viewId: string) => {
    const view = views.find(({ id }) => id === viewId)
    show({ viewId: view?.id ?? null, query: view?.query ?? '' })
  }
  const groups = [
    { name: t('own'), choices: views.filter(({ isOwn }) => isOwn).map(choiceOf) },
    { name: t('others'), choices: views.filter(({ isOwn }) => !isOwn).map(choiceOf) },
  ].filter(({ choices }) => choices.length > 0)
  return (
    <>
      <MenuChoice
        value={opened?.id ?? ''}
        options={[{ value: '', label: t('all'), ...counted('') }]}
        onValueChange={choose}
      />
      {groups.map(({ name, choices }) => (
        <div key={name}>
          <MenuLabel>{name}</MenuLabel>
          <MenuChoice
            name={name}
            value={opened?.id ?? ''}
            options={choices}
            onValueChange={choose}
          />
        </div>
      ))}
      <MenuSeparator />
      <MenuItem icon={<BookmarkPlus />} onSelect={() => ask('save')}>
        {t('saveAs')}
      </MenuItem>
      {opened?.isOwn && (
        <MenuItem icon={<Pencil />} onSelect={() => ask('rename')}>
          {t('rename')}
        </MenuItem>
      )}
      {opened?.canDelete && (
        <MenuItem icon={<Trash2 />} tone="danger" onSelect={() => ask('delete')}>
          {t('delete')}
        </MenuItem>
      )}
    </>
  )
}
