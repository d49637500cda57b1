'use client'

import { Copy, Ellipsis, Pencil, Trash2, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import type { LocalizedText } from '@/lib/shared/locale'
import type { Result } from '@/lib/shared/result'
import { DeleteTenderDialog } from './delete-tender-dialog'
import { DuplicateTenderDialog } from './duplicate-tender-dialog'
import { StepBackDialog } from './step-back-dialog'

export type TenderActions = {
  readonly changeState: (input: unknown) => Promise<Result<unknown>>
  readonly duplicate: (input: unknown) => Promise<Result<{ tenderId: string }>>
  readonly remove: (input: unknown) => Promise<Result<unknown>>
}

type TenderMenuProps = {
  readonly tenderId: string
  readonly version: number
  readonly reference: string
  readonly title: LocalizedText
  readonly canEdit: boolean
  /** Not once the result is declared. */
  readonly canEditParticulars: boolean
  readonly canCreate: boolean
  readonly canDelete: boolean
  /** The state it may go back to, or null. */
  readonly stepBack: 'draft' | 'evaluation' | null
  readonly actions: TenderActions
}

/** What is done rarely: edit the particulars, copy, go back a step, delete. */
export function TenderMenu(props: TenderMenuProps) {
  const {
    tenderId,
    version,
    reference,
    title,
    canEdit,
    canEditParticulars,
    canCreate,
    canDelete,
    stepBack,
    actions,
  } = props
  const t = useTranslations('tenders.menu')
  const [opened, open] = useState<'duplicate' | 'delete' | 'back' | null>(null)
  const close = () => open(null)
  if (!canEdit && !canCreate) return null
  return (
    <>
      <Menu trigger={<Button icon={<Ellipsis />}>{t('more')}</Button>}>
        {canEditParticulars && (
          <MenuItem icon={<Pencil />} href={`/selection/tenders/${tenderId}/edit`}>
            {t('edit')}
          </MenuItem>
        )}
        {canCreate && (
          <MenuItem icon={<Copy />} onSelect={() => open('duplicate')}>
            {t('duplicate')}
          </MenuItem>
        )}
        {canEdit && stepBack && (
          <MenuItem icon={<Undo2 />} onSelect={() => open('back')}>
            {t(`back.${stepBack}.act`)}
          </MenuItem>
        )}
        {canDelete && <MenuSeparator />}
        {canDelete && (
          <MenuItem icon={<Trash2 />} tone="danger" onSelect={() => open('delete')}>
            {t('delete')}
          </MenuItem>
        )}
      </Menu>
      {opened === 'duplicate' && (
        <DuplicateTenderDialog
          tenderId={tenderId}
          title={title}
          duplicate={actions.duplicate}
          close={close}
        />
      )}
      {opened === 'delete' && (
        <DeleteTenderDialog
          tenderId={tenderId}
          version={version}
          reference={reference}
          remove={actions.remove}
          close={close}
        />
      )}
      {opened === 'back' && stepBack && (
        <StepBackDialog
          tenderId={tenderId}
          version={version}
          to={stepBack}
          change={actions.changeState}
          close={close}
        />
      )}
    </>
  )
}
