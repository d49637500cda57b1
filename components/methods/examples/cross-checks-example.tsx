import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { rankAdditively } from '@/lib/decision/ranking/additive-ranking'
import { promethee } from '@/lib/decision/ranking/promethee'
import { topsis } from '@/lib/decision/ranking/topsis'
import { offers } from '../example-data'

const preference = { kind: 'linear', indifference: 5, preference: 30 } as const

/** The bids of the ranking example by the additive model and by the two methods that check it. */
export function CrossChecksExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  const { alternatives, criteria } = offers
  const additive = rankAdditively(offers, { missing: 'counts-as-zero' })
  const distance = topsis(offers)
  const outranking = promethee(
    offers,
    criteria.map(() => preference),
  )
  const withRank = (value: string, rank: number | null | undefined) =>
    t('cross-checks.cell', { value, rank: rank ?? 0 })
  return (
    <>
      <p>
        {t('cross-checks.example', {
          indifference: preference.indifference,
          preference: preference.preference,
        })}
      </p>
      <SimpleTable
        caption={t('cross-checks.caption')}
        captionHidden
        scroll
        columns={[
          { id: 'bid', label: t('columns.bid') },
          { id: 'additive', label: t('columns.additive'), numeric: true },
          { id: 'topsis', label: 'TOPSIS', numeric: true },
          { id: 'promethee', label: 'PROMETHEE II', numeric: true },
        ]}
        rows={alternatives.map((letter, i) => ({
          id: letter,
          cells: {
            bid: letter,
            additive: withRank(numbers.points(additive.scores[i] ?? 0), additive.ranks[i]),
            topsis:
              distance.closeness === null
                ? '–'
                : withRank(numbers.ratio(distance.closeness[i] ?? 0), distance.ranks[i]),
            promethee: withRank(numbers.ratio(outranking.net[i] ?? 0), outranking.ranks[i]),
          },
        }))}
      />
    </>
  )
}
