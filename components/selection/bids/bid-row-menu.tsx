'use client'

import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { BidView } from '../../../lib/selection/bids/list-bids'
import { Dialog } from '../../ui/dialog'
import { IconButton } from '../../ui/icon-button'
import { Menu, MenuItem } from '../../ui/menu'
import type { BidActions } from './bid-actions'
import type { Countries } from './bid-fields'
import { EditBidForm } from './edit-bid-form'
import { RemoveBidDialog } from './remove-bid-dialog'

type BidRowMenuProps = {
  readonly bid: BidView
  readonly countries: Countries
  readonly actions: BidActions
}

/** What can be done with one applicant. */
export function BidRowMenu({ bid, countries, actions }: BidRowMenuProps) {
  const t = useTranslations('evidence.bidForm')
  const [shown, setShown] = useState<'edit' | 'remove' | null>(null)
  const close = () => setShown(null)
  return (
    <>
      <Menu trigger={<IconButton label={t('menu', { name: bid.name })} icon={<Ellipsis />} />}>
        <MenuItem icon={<Pencil />} onSelect={() => setShown('edit')}>
          {t('edit')}
        </MenuItem>
        <MenuItem icon={<Trash2 />} tone="danger" onSelect={() => setShown('remove')}>
          {t('remove')}
        </MenuItem>
      </Menu>
      <Dialog
        open={shown === 'edit'}
        onOpenChange={(open) => open || close()}
        title={t('editTitle', { name: bid.name })}
        side
      >
        <EditBidForm bid={bid} countries={countries} action={actions.edit} close={close} />
      </Dialog>
      <RemoveBidDialog bid={bid} open={shown === 'remove'} close={close} action={actions.remove} />
    </>
  )
}
