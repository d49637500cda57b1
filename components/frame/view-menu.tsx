'use client'

import { ChevronDown } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { SavedViewRow } from '../../lib/account/views/list-views'
import type { Register } from '../../lib/account/views/register-rules'
import { Button } from '../ui/button'
import { Chip } from '../ui/chip'
import { Menu } from '../ui/menu'
import { showToast } from '../ui/toast'
import { useOpenedView } from './use-opened-view'
import type { ViewActions } from './view-actions'
import { ViewChoices } from './view-choices'
import type { ViewAct } from './view-dialog'

/** The forms come when they are first asked for. */
const ViewDialog = dynamic(() => import('./view-dialog').then((part) => part.ViewDialog), {
  ssr: false,
})

type ViewMenuProps = {
  readonly register: Register
  readonly views: readonly SavedViewRow[]
  readonly actions: ViewActions
  /** The server filters and sorts the list. */
  readonly remote?: boolean
}

/** The saved views of a list: which is open, whether it was changed since, and what can be done about it. */
export function ViewMenu({ register, views, actions, remote = false }: ViewMenuProps) {
  const t = useTranslations('ui.views')
  const state = useOpenedView(register, views, remote)
  const [dialog, setDialog] = useState<{ readonly act: ViewAct; readonly open: boolean } | null>(
    null,
  )
  const { opened } = state
  const ask = (act: ViewAct) => setDialog({ act, open: true })
  return (
    <>
      <Menu
        align="start"
        trigger={
          <Button size="sm" variant="quiet" className="min-w-0 max-w-72">
            <span className="truncate">{t('open', { name: opened?.name ?? t('all') })}</span>
            <ChevronDown className="size-3.5 shrink-0" />
          </Button>
        }
      >
        <ViewChoices views={views} opened={opened} show={state.show} ask={ask} />
      </Menu>
      <span role="status" className="no-print">
        {state.isChanged && <Chip tone="accent">{t('changed')}</Chip>}
      </span>
      {state.isChanged && (
        <span className="flex flex-wrap items-center gap-1">
          {opened?.isOwn && <SaveButton opened={opened} query={state.query} actions={actions} />}
          <Button size="sm" variant="quiet" onClick={() => ask('save')}>
            {t('saveAs')}
          </Button>
          <Button
            size="sm"
            variant="quiet"
            onClick={() => state.show({ viewId: opened?.id ?? null, query: opened?.query ?? '' })}
          >
            {t('reset')}
          </Button>
        </span>
      )}
      {dialog && (
        <ViewDialog
          key={`${dialog.act} ${opened?.id ?? ''}`}
          {...dialog}
          close={() => setDialog({ ...dialog, open: false })}
          register={register}
          state={state}
          actions={actions}
        />
      )}
    </>
  )
}

type SaveButtonProps = {
  readonly opened: SavedViewRow
  readonly query: string
  readonly actions: ViewActions
}

/** Gives the opened view the filters of the moment. */
function SaveButton({ opened, query, actions }: SaveButtonProps) {
  const t = useTranslations()
  const [pending, start] = useTransition()
  const { id, version, name, shared } = opened
  const save = () =>
    start(async () => {
      const result = await actions.change({ viewId: id, version, name, query, shared })
      if (result.ok) showToast({ title: t('ui.views.saved'), tone: 'good' })
      else showToast({ title: t(`errors.${result.failure.code}`), tone: 'bad' })
    })
  return (
    <Button size="sm" variant="quiet" pending={pending} onClick={save}>
      {t('ui.views.save')}
    </Button>
  )
}
