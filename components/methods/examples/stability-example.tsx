import { useTranslations } from 'next-intl'
import {
  type Flip,
  StabilityStrip,
  type StabilityStripView,
} from '@/components/charts/stability-strip'
import { StabilityTable } from '@/components/charts/stability-table'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { rankAdditively } from '@/lib/decision/ranking/additive-ranking'
import { maxRegret } from '@/lib/decision/ranking/max-regret'
import { overturningChanges } from '@/lib/decision/ranking/overturning-change'
import { weightStability } from '@/lib/decision/ranking/weight-stability'
import { offerCriteria, offers } from '../example-data'
import { AsTable } from './as-table'

/** How far each weight can move before the winner of the ranking example changes, and how little it takes in all. */
export function StabilityExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  const winner = rankAdditively(offers, { missing: 'counts-as-zero' }).order[0] ?? ''
  const flip = (weight: number, letter: string | null): Flip | null =>
    letter === null ? null : { weight, leader: { letter, name: t('words.bid', { letter }) } }
  const view: StabilityStripView = {
    rows: weightStability(offers, winner).map((range, j) => ({
      domain: j + 1,
      name: t(`words.${offerCriteria[j] ?? 'claims'}`),
      weight: offers.weights[j] ?? 0,
      below: flip(range.low, range.challengerLow),
      above: flip(range.high, range.challengerHigh),
    })),
  }
  const changes = new Map(overturningChanges(offers, winner).map(({ rival, l1 }) => [rival, l1]))
  const regrets = maxRegret(offers.values)
  const change = (letter: string) => {
    const l1 = changes.get(letter)
    return typeof l1 === 'number' ? numbers.percent(l1) : '–'
  }
  return (
    <>
      <p>{t('stability.example', { winner })}</p>
      <StabilityStrip view={view} />
      <AsTable>
        <StabilityTable view={view} />
      </AsTable>
      <SimpleTable
        caption={t('stability.caption')}
        captionHidden
        scroll
        columns={[
          { id: 'bid', label: t('columns.bid') },
          { id: 'change', label: t('columns.overturning'), numeric: true, unit: '%' },
          { id: 'regret', label: t('columns.regret'), numeric: true },
        ]}
        rows={offers.alternatives.map((letter, i) => ({
          id: letter,
          cells: {
            bid: letter,
            change: change(letter),
            regret: numbers.points(regrets[i] ?? 0),
          },
        }))}
      />
    </>
  )
}
