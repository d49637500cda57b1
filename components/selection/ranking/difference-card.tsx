import { useTranslations } from 'next-intl'
import { DifferenceBars } from '@/components/charts/difference-bars'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/navigation'
import { compareBids } from '@/lib/decision/ranking/compare-bids'
import { cellHref, criterionLabel, type RankedBid, type RankedTender } from './ranked-tender'

/** The criteria on which two bids part most, in points of the score. */
export function differenceRows(tender: RankedTender, first: RankedBid, second: RankedBid) {
  const { facts } = tender.loaded
  const problem = {
    alternatives: facts.bids.map(({ id }) => id),
    criteria: facts.criteria.map(({ id }) => id),
    weights: tender.official.shares ?? [],
    values: tender.ranking.evaluation.cells.map((row) => row.map(({ value }) => value ?? 0)),
  }
  return compareBids(problem, first.id, second.id).criteria.map(({ criterion, difference }) => {
    const index = facts.criteria.findIndex(({ id }) => id === criterion)
    const cells = tender.ranking.evaluation.cells
    const isKnown = [first, second].every((bid) => cells[bid.index]?.[index]?.value !== null)
    return {
      ...criterionLabel(tender, index),
      difference: isKnown ? difference : null,
      href: cellHref(tender, first.id, criterion),
    }
  })
}

const shown = 6

/** Where the first two bids part; all criteria stand on the comparison page. */
export function DifferenceCard({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.difference')
  const [first, second] = tender.ranked
  if (!first || !second) return null
  const rows = differenceRows(tender, first, second)
  const compare = `/selection/tenders/${tender.tenderId}/result/compare?first=${first.id}&second=${second.id}`
  return (
    <Card
      level={3}
      title={t('title', { first: first.name, second: second.name })}
      subtitle={t('subtitle', { name: first.name })}
      footer={<Link href={compare}>{t('all', { count: rows.length })}</Link>}
    >
      <DifferenceBars view={{ right: first, left: second, rows: rows.slice(0, shown) }} />
    </Card>
  )
}
