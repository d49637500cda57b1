import { useTranslations } from 'next-intl'
import { DifferenceBars } from '@/components/charts/difference-bars'
import { useNumberText } from '@/components/charts/use-number-text'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DomainKey } from '@/components/ui/domain-key'
import { Link } from '@/components/ui/navigation'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { differenceRows } from './difference-card'
import { criterionLabel, officialWeights, type RankedBid, type RankedTender } from './ranked-tender'

/** Values, points and differences of two bids, criterion by criterion, with the bids chosen in a plain form. */
export function CompareBids({
  tender,
  first,
  second,
}: {
  tender: RankedTender
  first: RankedBid
  second: RankedBid
}) {
  const t = useTranslations('ranking.compare')
  const numbers = useNumberText()
  const apart = Math.abs((first.score ?? 0) - (second.score ?? 0))
  return (
    <div className="stack">
      <p>
        <Link href={`/selection/tenders/${tender.tenderId}/result`}>{t('back')}</Link>
      </p>
      <Card
        title={t('title')}
        subtitle={t('lead', {
          first: first.name,
          second: second.name,
          points: numbers.points(apart),
        })}
      >
        <Choice tender={tender} first={first} second={second} />
      </Card>
      {first.id === second.id ? (
        <Card>
          <p role="status">{t('choose')}</p>
        </Card>
      ) : (
        <>
          <Card title={t('chart')} subtitle={t('chartSubtitle', { name: first.name })}>
            <DifferenceBars
              view={{ right: first, left: second, rows: differenceRows(tender, first, second) }}
            />
          </Card>
          <Card flush>
            <ComparisonTable tender={tender} first={first} second={second} />
          </Card>
        </>
      )}
    </div>
  )
}

function Choice({
  tender,
  first,
  second,
}: {
  tender: RankedTender
  first: RankedBid
  second: RankedBid
}) {
  const t = useTranslations('ranking.compare')
  const bids = [...tender.ranked, ...tender.unranked]
  const select = (name: string, label: string, chosen: RankedBid) => (
    <label className="grid gap-1">
      <span className="font-bold">{label}</span>
      <select
        name={name}
        defaultValue={chosen.id}
        className="h-9 rounded-md border border-line-3 bg-surface px-2"
      >
        {bids.map(({ id, letter, name: bidName }) => (
          <option key={id} value={id}>
            {`${letter} ${bidName}`}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form method="get" className="no-print flex flex-wrap items-end gap-4">
      {select('first', t('first'), first)}
      {select('second', t('second'), second)}
      <Button type="submit">{t('show')}</Button>
    </form>
  )
}

function ComparisonTable({
  tender,
  first,
  second,
}: {
  tender: RankedTender
  first: RankedBid
  second: RankedBid
}) {
  const t = useTranslations('ranking.compare')
  const numbers = useNumberText()
  const weights = officialWeights(tender)
  const { cells } = tender.ranking.evaluation
  const show = (value: number | null) => (value === null ? '–' : numbers.points(value))
  const rows = tender.loaded.facts.criteria.map((criterion, j) => {
    const { name, domain } = criterionLabel(tender, j)
    const values = [first, second].map((bid) => cells[bid.index]?.[j]?.value ?? null)
    const points = values.map((value) => (value === null ? null : value * (weights[j] ?? 0)))
    const [a = null, b = null] = points
    return {
      id: criterion.id,
      header: 'criterion',
      cells: {
        criterion: (
          <span className="flex items-center gap-2">
            <DomainKey domain={domain} />
            {name}
          </span>
        ),
        weight: numbers.ratio(100 * (weights[j] ?? 0)),
        firstValue: show(values[0] ?? null),
        secondValue: show(values[1] ?? null),
        firstPoints: show(a),
        secondPoints: show(b),
        difference: a === null || b === null ? '–' : numbers.signed(a - b),
      },
    }
  })
  return (
    <SimpleTable
      caption={t('title')}
      captionHidden
      scroll
      columns={[
        { id: 'criterion', label: t('criterion') },
        { id: 'weight', label: t('weight'), numeric: true },
        { id: 'firstValue', label: t('value', { letter: first.letter }), numeric: true },
        { id: 'secondValue', label: t('value', { letter: second.letter }), numeric: true },
        { id: 'firstPoints', label: t('points', { letter: first.letter }), numeric: true },
        { id: 'secondPoints', label: t('points', { letter: second.letter }), numeric: true },
        { id: 'difference', label: t('difference'), numeric: true },
      ]}
      rows={rows}
      totals={{
        criterion: t('total'),
        weight: '',
        firstValue: '',
        secondValue: '',
        firstPoints: show(first.score),
        secondPoints: show(second.score),
        difference: numbers.signed((first.score ?? 0) - (second.score ?? 0)),
      }}
    />
  )
}
