import { useTranslations } from 'next-intl'
import { RankAcceptabilityBars } from '@/components/charts/rank-acceptability-bars'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { computeAcceptability } from '@/lib/decision/uncertainty/rank-acceptability'
import { exactFirstShares, offers } from '../example-data'

const sampling = { samples: 20_000, seed: 1 } as const

/** Nothing is known of the weights: sampled shares of the first rank beside the exact ones. */
export function AcceptabilityExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  const { alternatives, values } = offers
  const { rankAcceptability, mcse } = computeAcceptability({
    weights: { kind: 'uniform' },
    alternatives,
    values,
    ...sampling,
  })
  const panel = {
    id: 'uniform',
    title: t('acceptability.panel'),
    bids: alternatives.map((letter, i) => ({
      letter,
      name: t('words.bid', { letter }),
      shares: rankAcceptability[i] ?? [],
    })),
  }
  return (
    <>
      <p>{t('acceptability.example', sampling)}</p>
      <RankAcceptabilityBars view={{ panels: [panel] }} />
      <SimpleTable
        caption={t('acceptability.caption')}
        captionHidden
        scroll
        columns={[
          { id: 'bid', label: t('columns.bid') },
          { id: 'first', label: t('columns.firstSampled'), numeric: true, unit: '%' },
          { id: 'error', label: t('columns.error'), numeric: true, unit: '%' },
          { id: 'exact', label: t('columns.firstExact'), numeric: true, unit: '%' },
          { id: 'fraction', label: t('columns.fraction'), numeric: true },
        ]}
        rows={alternatives.map((letter, i) => {
          const [above, below] = exactFirstShares[i] ?? [0, 1]
          return {
            id: letter,
            cells: {
              bid: letter,
              first: numbers.ratio((rankAcceptability[i]?.[0] ?? 0) * 100),
              error: numbers.ratio((mcse.rankAcceptability[i]?.[0] ?? 0) * 100),
              exact: numbers.ratio((above / below) * 100),
              fraction: `${String(above)}/${String(below)}`,
            },
          }
        })}
      />
    </>
  )
}
