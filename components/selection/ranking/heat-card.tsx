import { useTranslations } from 'next-intl'
import { HeatTable } from '@/components/charts/heat-table'
import type { HeatTableView } from '@/components/charts/heat-table-view'
import { AfterLoad } from '@/components/ui/after-load'
import { Card } from '@/components/ui/card'
import { criterionLabel, officialWeights, type RankedTender } from './ranked-tender'

/** Every value behind the result: criteria by bids, one dot per evaluator; each opens down to its evidence. */
export function HeatCard({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.heat')
  const weights = officialWeights(tender)
  const bids = [...tender.ranked, ...tender.unranked]
  const view: HeatTableView = {
    caption: t('caption'),
    link: { start: '?bid=', middle: '&criterion=' },
    bids: bids.map(({ id, letter, name, rank }) => ({
      id,
      letter,
      name,
      state: rank === 1 ? 'first' : rank === null ? 'knocked-out' : 'plain',
    })),
    rows: tender.loaded.facts.criteria.map((criterion, j) => ({
      ...criterionLabel(tender, j),
      weight: weights[j] ?? 0,
      cells: bids.map((bid) => {
        const cell = tender.ranking.evaluation.cells[bid.index]?.[j]
        const fails = tender.ranking.evaluation.admissibility[bid.index]?.reasons.some(
          ({ criterionId, verdict }) => criterionId === criterion.id && verdict === 'fail',
        )
        return {
          value: cell?.value ?? null,
          scores: cell?.scores ?? [],
          ...(fails && { knockOut: true }),
        }
      }),
    })),
  }
  return (
    <Card
      id="values"
      title={t('title')}
      subtitle={t('subtitle')}
      flush
      className="print:break-before-page"
    >
      <AfterLoad height={headHeight + rowHeight * view.rows.length}>
        <HeatTable view={view} />
      </AfterLoad>
    </Card>
  )
}

/** Of the table's head with its legend, and of one criterion, in pixels. */
const headHeight = 110
const rowHeight = 49
