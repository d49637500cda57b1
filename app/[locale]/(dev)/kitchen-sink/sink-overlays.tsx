'use client'

import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Explain } from '@/components/ui/explain'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { showToast } from '@/components/ui/toast'
import { Tooltip } from '@/components/ui/tooltip'
import { fail, succeed } from '@/lib/shared/result'

export function SinkOverlays() {
  return (
    <Card id="overlays" title="What lies on top">
      <div className="flex flex-wrap items-center gap-2">
        <Dialog
          trigger={<Button>{'Dialog'}</Button>}
          title="Where the weights come from"
          description="Nine experts, one set each."
          footer={
            <DialogClose>
              <Button variant="primary">{'Understood'}</Button>
            </DialogClose>
          }
        >
          <p>{'The official set is the mean of the sets that passed the consistency check.'}</p>
        </Dialog>
        <Dialog side trigger={<Button>{'Sheet'}</Button>} title="Evidence">
          <p>{'Audited accounts 2025, page 41.'}</p>
        </Dialog>
        <ConfirmDialog
          trigger={<Button variant="danger">{'Lock'}</Button>}
          title="Lock the weights?"
          effect={
            <p>
              {
                'The set gets version 4 and a hash. It cannot be changed afterwards; a new version can follow.'
              }
            </p>
          }
          confirmLabel="Lock the weights"
          action={async () => succeed(null)}
          done="Weights locked"
        />
        <ConfirmDialog
          trigger={<Button variant="danger">{'Lock, refused'}</Button>}
          title="Lock the weights?"
          effect={<p>{'Someone else has changed them meanwhile.'}</p>}
          confirmLabel="Lock the weights"
          tone="danger"
          action={async () => fail('stale-version')}
        />
        <RowMenuSample name="Hospital Monte Alto" />
        <Tooltip label="24 Sep 2026, 10:02 UTC">
          <Button variant="quiet">{'Tooltip'}</Button>
        </Tooltip>
        <Button
          onClick={() =>
            showToast({
              title: 'Saved',
              detail: 'Version 4',
              tone: 'good',
              undo: { label: 'Undo', run: () => {} },
            })
          }
        >
          {'Toast'}
        </Button>
        <span>
          {'The '}
          <Explain term="consistency ratio">
            {'How well the answers of one person fit together: 0 fits exactly.'}
          </Explain>
          {' is 0.36.'}
        </span>
      </div>
    </Card>
  )
}

export function RowMenuSample({ name }: { readonly name: string }) {
  return (
    <Menu trigger={<IconButton label={`Actions for ${name}`} icon={<Ellipsis />} />}>
      <MenuItem icon={<Pencil />} href="/kitchen-sink">
        {'Edit'}
      </MenuItem>
      <MenuItem icon={<Copy />}>{'Duplicate'}</MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} tone="danger">
        {'Remove'}
      </MenuItem>
    </Menu>
  )
}
