import { useTranslations } from 'next-intl'
import { StabilityStrip, type StabilityStripView } from '@/components/charts/stability-strip'
import { StabilityTable } from '@/components/charts/stability-table'
import { useNumberText } from '@/components/charts/use-number-text'
import { Chip } from '@/components/ui/chip'
import { ChartOrTable } from '@/components/ui/view-switch'
import type { StabilityRange } from '@/lib/decision/ranking/weight-stability'
import { bidOf, criterionLabel, officialWeights, type RankedTender } from './ranked-tender'

/** How far each weight can move before the winner changes, by domain; the table lists every criterion. */
export function StabilityCard({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.stability')
  const byDomain: StabilityStripView = {
    rows: tender.checks.domainStability.flatMap((range) => {
      const domain = tender.domains.find(({ id }) => id === range.domain)
      return domain ? [{ ...domain, ...flipsOf(tender, range) }] : []
    }),
  }
  const weights = officialWeights(tender)
  const byCriterion: StabilityStripView = {
    rows: tender.checks.criterionStability.map((range, index) => ({
      ...criterionLabel(tender, index),
      weight: weights[index] ?? 0,
      ...flipsOf(tender, range),
    })),
  }
  return (
    <ChartOrTable
      id="stability"
      title={t('title')}
      subtitle={t('subtitle', { name: tender.winner.name })}
      actions={<NotBinding />}
      chart={<StabilityStrip view={byDomain} />}
      table={<StabilityTable view={byCriterion} />}
      footer={<NearestChange tender={tender} />}
    />
  )
}

/** The mark of everything that informs but does not decide. */
export function NotBinding() {
  return (
    <Chip outline icon={null}>
      {useTranslations('ranking')('notBinding')}
    </Chip>
  )
}

export function flipsOf(tender: RankedTender, range: StabilityRange) {
  const leader = (id: string | null) => bidOf(tender, id)
  const below = leader(range.challengerLow)
  const above = leader(range.challengerHigh)
  return {
    below: below === undefined ? null : { weight: range.low, leader: below },
    above: above === undefined ? null : { weight: range.high, leader: above },
  }
}

/** The smallest shift between criteria that brings a rival level, in words. */
function NearestChange({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.stability')
  const numbers = useNumberText()
  const { nearestRival } = tender.checks
  if (!nearestRival) return t('noChange')
  return t('nearest', {
    name: bidOf(tender, nearestRival.rival)?.name ?? '',
    share: numbers.points(nearestRival.l1 * 50),
    ...shiftOf(tender, nearestRival.weights),
  })
}

/** Where the weight goes from and to in the nearest overturning change: the largest loss and the largest gain. */
export function shiftOf(tender: RankedTender, changed: readonly number[]) {
  const moves = officialWeights(tender).map((weight, index) => (changed[index] ?? 0) - weight)
  const from = moves.indexOf(Math.min(...moves))
  const to = moves.indexOf(Math.max(...moves))
  return { from: criterionLabel(tender, from).name, to: criterionLabel(tender, to).name }
}
