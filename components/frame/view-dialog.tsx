'use client'

import { useTranslations } from 'next-intl'
import type { Register } from '../../lib/account/views/register-rules'
import { changeViewInput, saveViewInput } from '../../lib/account/views/saved-view-schema'
import { Checkbox } from '../forms/checkbox'
import { FormDialog } from '../forms/form-dialog'
import { TextInput } from '../forms/text-input'
import { ConfirmDialog } from '../ui/confirm-dialog'
import type { useOpenedView } from './use-opened-view'
import type { ViewActions } from './view-actions'

/** What is asked about before it is done. */
export type ViewAct = 'save' | 'rename' | 'delete'

type ViewDialogProps = {
  readonly act: ViewAct
  readonly open: boolean
  readonly close: () => void
  readonly register: Register
  readonly state: ReturnType<typeof useOpenedView>
  readonly actions: ViewActions
}

/** Asks for the name of a view and who finds it, or whether it may go. */
export function ViewDialog({ act, ...dialog }: ViewDialogProps) {
  switch (act) {
    case 'save':
      return <SaveDialog {...dialog} />
    case 'rename':
      return <RenameDialog {...dialog} />
    case 'delete':
      return <DeleteDialog {...dialog} />
  }
}

type DialogProps = Omit<ViewDialogProps, 'act'>

function SaveDialog({ open, close, register, state, actions }: DialogProps) {
  const t = useTranslations('ui.views')
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => next || close()}
      size="sm"
      title={t('saveTitle')}
      description={t('saveWhat')}
      schema={saveViewInput}
      action={actions.save}
      values={{ register, name: '', query: state.query, shared: false }}
      submit={t('saveView')}
      done={t('saved')}
      onSaved={state.show}
    >
      {(form) => (
        <>
          <TextInput label={t('name')} autoComplete="off" {...form.field('name')} />
          <Checkbox label={t('share')} hint={t('shareHint')} {...form.field('shared')} />
        </>
      )}
    </FormDialog>
  )
}

function RenameDialog({ open, close, state, actions }: DialogProps) {
  const t = useTranslations('ui.views')
  if (!state.opened) return null
  const { id, version, name, query, shared } = state.opened
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => next || close()}
      size="sm"
      title={t('renameTitle')}
      schema={changeViewInput}
      action={actions.change}
      values={{ viewId: id, version, name, query, shared }}
      submit={t('save')}
      done={t('saved')}
    >
      {(form) => (
        <>
          <TextInput label={t('name')} autoComplete="off" {...form.field('name')} />
          <Checkbox label={t('share')} hint={t('shareHint')} {...form.field('shared')} />
        </>
      )}
    </FormDialog>
  )
}

function DeleteDialog({ open, close, state, actions }: DialogProps) {
  const t = useTranslations('ui.views')
  if (!state.opened) return null
  const { id, version, name, shared, isOwn, ownerName } = state.opened
  const remove = async () => {
    const result = await actions.remove({ viewId: id, version })
    if (result.ok) state.show({ viewId: null, query: state.query })
    return result
  }
  const effect = isOwn ? t(shared ? 'deleteShared' : 'deleteOwn') : t('deleteOther', { ownerName })
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => next || close()}
      title={t('deleteTitle', { name })}
      effect={effect}
      confirmLabel={t('deleteView')}
      tone="danger"
      action={remove}
      done={t('deleted')}
    />
  )
}
