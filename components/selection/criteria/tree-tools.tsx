'use client'

import { Download, FileUp } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Menu, MenuItem } from '@/components/ui/menu'

type TreeToolsProps = { readonly tenderId: string; readonly canEdit: boolean }

/** Import and export of a tender's criteria. */
export function TreeTools({ tenderId, canEdit }: TreeToolsProps) {
  const t = useTranslations('tenders.criteria')
  const locale = useLocale()
  const address = `/api/tenders/${tenderId}/criteria/${locale}`
  return (
    <span className="flex flex-wrap gap-2 no-print">
      {canEdit && (
        <ButtonLink
          size="sm"
          href={`/selection/tenders/${tenderId}/criteria/import`}
          icon={<FileUp />}
        >
          {t('import')}
        </ButtonLink>
      )}
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
