import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { Coefficient } from '@/lib/decision/agreement/coefficient'
import type { PanelAgreement } from '@/lib/selection/sampling/agreement-steps-rules'

type AgreementFiguresProps = {
  readonly found: PanelAgreement
  /** Of the interval. */
  readonly resamples: number
}

/** The coefficients of agreement with the interval of the first; where one does not exist it says why. */
export function AgreementFigures({ found, resamples }: AgreementFiguresProps) {
  const t = useTranslations('ranking.agreement')
  const numbers = useNumberText()
  const { agreement, interval } = found
  const rows: readonly { readonly id: string; readonly found: Coefficient }[] = [
    { id: 'alpha', found: agreement.krippendorff.ordinal },
    { id: 'kendall', found: agreement.kendallW },
    { id: 'icc21', found: agreement.icc.icc21 },
    { id: 'icc2k', found: agreement.icc.icc2k },
  ]
  return (
    <>
      <SimpleTable
        caption={t('caption')}
        captionHidden
        columns={[
          { id: 'name', label: t('coefficient') },
          { id: 'value', label: t('value'), numeric: true },
        ]}
        rows={rows.map(({ id, found: coefficient }) => ({
          id,
          cells: {
            name: (
              <span className="font-normal">
                {t(`name.${id}`)}
                {coefficient.value === null && (
                  <span className="block text-ink-3 text-xs">{t(`gap.${coefficient.reason}`)}</span>
                )}
              </span>
            ),
            value: coefficient.value === null ? '–' : numbers.ratio(coefficient.value),
          },
        }))}
      />
      {interval && (
        <p className="num mt-2 text-ink-2 text-xs">
          {t('interval', {
            low: numbers.ratio(interval.low),
            high: numbers.ratio(interval.high),
            resamples,
          })}
        </p>
      )}
    </>
  )
}
