import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { computeAcceptability } from '@/lib/decision/uncertainty/rank-acceptability'
import { offers } from '../example-data'

const samples = 2000

const runs = [
  { id: 'first', seed: 1 },
  { id: 'second', seed: 1 },
  { id: 'third', seed: 2 },
]

/** Three runs: two with the same seed, to the last digit alike, and one with another. */
export function ReproducibilityExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  return (
    <>
      <p>{t('reproducibility.example', { samples })}</p>
      <SimpleTable
        caption={t('reproducibility.caption')}
        captionHidden
        scroll
        columns={[
          { id: 'run', label: t('columns.run') },
          { id: 'seed', label: t('columns.seed'), numeric: true },
          ...offers.alternatives.map((letter) => ({
            id: letter,
            label: t('columns.firstOf', { letter }),
            numeric: true,
            unit: '%',
          })),
        ]}
        rows={runs.map(({ id, seed }) => {
          const { alternatives, values } = offers
          const { rankAcceptability } = computeAcceptability({
            weights: { kind: 'uniform' },
            alternatives,
            values,
            samples,
            seed,
          })
          return {
            id,
            cells: {
              run: t(`reproducibility.${id}`),
              seed,
              ...Object.fromEntries(
                alternatives.map((letter, i) => [
                  letter,
                  numbers.ratio((rankAcceptability[i]?.[0] ?? 0) * 100),
                ]),
              ),
            },
          }
        })}
      />
    </>
  )
}
