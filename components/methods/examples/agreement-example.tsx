import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { Coefficient, RatingTable } from '@/lib/decision/agreement/coefficient'
import { raterAgreement } from '@/lib/decision/agreement/rater-agreement'

/** Krippendorff's four observers of twelve units, with gaps. */
const observers: RatingTable = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
]

/** Shrout and Fleiss's four judges of six targets. */
const judges: RatingTable = [
  [9, 6, 8, 7, 10, 6],
  [2, 1, 4, 1, 5, 2],
  [5, 3, 6, 2, 6, 4],
  [8, 2, 8, 6, 9, 7],
]

/** Both published tables, each coefficient beside the figure that was printed. */
export function AgreementExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  const { krippendorff } = raterAgreement(observers)
  const { icc, kendallW } = raterAgreement(judges)
  const rows: readonly { id: string; found: Coefficient; printed: number }[] = [
    { id: 'nominal', found: krippendorff.nominal, printed: 0.743 },
    { id: 'ordinal', found: krippendorff.ordinal, printed: 0.815 },
    { id: 'interval', found: krippendorff.interval, printed: 0.849 },
    { id: 'ratio', found: krippendorff.ratio, printed: 0.797 },
    { id: 'icc21', found: icc.icc21, printed: 0.29 },
    { id: 'icc2k', found: icc.icc2k, printed: 0.62 },
    { id: 'kendall', found: kendallW, printed: 0.887 },
  ]
  return (
    <>
      <p>{t('agreement.example')}</p>
      <SimpleTable
        caption={t('agreement.caption')}
        captionHidden
        columns={[
          { id: 'coefficient', label: t('columns.coefficient') },
          { id: 'found', label: t('columns.computed'), numeric: true },
          { id: 'printed', label: t('columns.printed'), numeric: true },
        ]}
        rows={rows.map(({ id, found, printed }) => ({
          id,
          cells: {
            coefficient: t(`agreement.${id}`),
            found: found.value === null ? '–' : numbers.plain(found.value),
            printed: numbers.plain(printed),
          },
        }))}
      />
    </>
  )
}
