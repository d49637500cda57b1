'use client'

import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'

/** A tree of criteria as a file; `address` answers with `/xlsx` and `/csv` after it. */
export function ExportMenu({ address }: { readonly address: string }) {
  const t = useTranslations('tenders.criteria')
  return (
    <span className="no-print">
      <Menu
        trigger={
          <Button size="sm" icon={<Download />}>
            {t('export')}
          </Button>
        }
      >
        <MenuItem href={`${address}/xlsx`} download>
          {t('exportXlsx')}
        </MenuItem>
        <MenuItem href={`${address}/csv`} download>
          {t('exportCsv')}
        </MenuItem>
      </Menu>
    </span>
  )
}
