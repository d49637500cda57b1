import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { criterionLabel, officialWeights, type RankedTender } from './ranked-tender'
import { NotBinding } from './stability-card'
import { WhatIf } from './what-if'

/** Sliders over the weights of the ranked bids, marked as not binding. */
export function WhatIfCard({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.whatIf')
  const { ranked } = tender.ranking.additive
  const rowOf = new Map(ranked.alternatives.map((id, index) => [id, ranked.values[index] ?? []]))
  return (
    <Card
      id="what-if"
      title={t('title')}
      subtitle={t('subtitle')}
      actions={<NotBinding />}
      className="no-print"
    >
      <WhatIf
        domains={tender.domains.map(({ domain, name }) => ({ domain, name }))}
        criteria={tender.loaded.facts.criteria.map((_, index) => {
          const { name, domain } = criterionLabel(tender, index)
          return { name, domain }
        })}
        weights={officialWeights(tender)}
        bids={tender.ranked.map(({ id, letter, name }) => ({
          letter,
          name,
          values: rowOf.get(id) ?? [],
        }))}
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
