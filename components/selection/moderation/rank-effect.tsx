'use client'

import { EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import type { Act, CellInput } from './moderation-acts'

type RankEffectProps = {
  readonly place: CellInput
  readonly show: Act<{ readonly couldChangeRank: boolean }>
}

/** Whether the cell could move a bid past another: hidden, and looked at only on record. */
export function RankEffect({ place, show }: RankEffectProps) {
  const t = useTranslations('moderation.effect')
  const [could, setCould] = useState<boolean | null>(null)
  if (could !== null) return <Notice tone="info">{t(could ? 'could' : 'couldNot')}</Notice>
  return (
    <div>
      <ConfirmDialog
        trigger={
          <Button variant="quiet" size="sm" icon={<EyeOff />}>
            {t('hidden')}
          </Button>
        }
        title={t('title')}
        effect={t('body')}
        confirmLabel={t('act')}
        action={async () => {
          const result = await show(place)
          if (result.ok) setCould(result.value.couldChangeRank)
          return result
        }}
      />
    </div>
  )
}
