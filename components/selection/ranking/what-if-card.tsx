import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import type { RankedTender } from './ranked-tender'
import { NotBinding } from './stability-card'
import { WhatIf } from './what-if'

/** Sliders over the weights of the ranked bids, marked as not binding. */
export function WhatIfCard({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.whatIf')
  return (
    <Card
      id="what-if"
      title={t('title')}
      subtitle={t('subtitle')}
      actions={<NotBinding />}
      className="no-print"
    >
      <WhatIf
        weighed={tender.weighed}
        words={{
          reset: t('reset'),
          criteria: t('criteria'),
          winner: t('winner'),
          same: t('same', { name: tender.winner.name }),
        }}
      />
    </Card>
  )
}
