import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { DomainKey } from '@/components/ui/domain-key'
import { type Locale, type LocalizedText, textIn } from '@/lib/shared/locale'

export type CriteriaTableCriterion = {
  readonly code: string
  readonly kind: 'weighted' | 'knock_out'
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly unit: LocalizedText
  readonly valueFunction: { readonly kind: string } | null
  readonly knockOut: { readonly kind: string } | null
  readonly minimumValue: number | null
  /** One text for each weight column; empty where the set has no weight for it. */
  readonly weights: readonly string[]
  /** What may be done with it, such as a link to its editor. */
  readonly act?: ReactNode
}

export type CriteriaTableDomain = {
  readonly code: string
  readonly title: LocalizedText
  readonly weights: readonly string[]
  readonly criteria: readonly CriteriaTableCriterion[]
}

/** Domains and criteria as a table, with the weight columns exactly as they stand, and their totals. */
export function CriteriaTable({
  caption,
  locale,
  columns,
  domains,
  totals,
}: {
  caption: string
  locale: Locale
  columns: readonly string[]
  domains: readonly CriteriaTableDomain[]
  totals: readonly string[]
}) {
  const t = useTranslations('templates.table')
  return (
    <div className="overflow-x-auto">
      <table className="w-full">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            <th scope="col">{t('valuedBy')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="n">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {domains.map((domain, index) => (
            <Fragment key={domain.code}>
              <tr className="bg-sunken">
                <th scope="rowgroup" colSpan={2}>
                  <span className="flex items-center gap-2">
                    <DomainKey domain={index + 1} />
                    {textIn(domain.title, locale)}
                  </span>
                </th>
                {domain.weights.map((weight, column) => (
                  <td key={columns[column]} className="n font-bold">
                    {weight}
                  </td>
                ))}
              </tr>
              {domain.criteria.map((criterion) => (
                <CriterionRow
                  key={criterion.code}
                  criterion={criterion}
                  columns={columns}
                  locale={locale}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
        {totals.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('total')}
              </th>
              {totals.map((total, column) => (
                <td key={columns[column]} className="n font-bold">
                  {total}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function CriterionRow({
  criterion,
  columns,
  locale,
}: {
  criterion: CriteriaTableCriterion
  columns: readonly string[]
  locale: Locale
}) {
  const t = useTranslations()
  const { kind, knockOut, valueFunction, minimumValue } = criterion
  const unit = textIn(criterion.unit, locale)
  const valuedBy =
    kind === 'knock_out'
      ? t('templates.table.knockOut')
      : valueFunction
        ? t(`templates.valueKinds.${valueFunction.kind}`)
        : t('templates.table.undeclared')
  return (
    <tr className="align-top">
      <th scope="row" className="font-normal">
        <span className="grid gap-0.5 ps-6.5">
          <span className="font-bold">{`${criterion.code} ${textIn(criterion.title, locale)}`}</span>
          <span className="max-w-[72ch] text-ink-2 text-xs">
            {textIn(criterion.description, locale)}
          </span>
          {criterion.act}
        </span>
      </th>
      <td>
        <span className="block">{valuedBy}</span>
        <span className="block text-ink-3 text-xs">
          {[
            unit,
            knockOut ? t(`templates.knockOuts.${knockOut.kind}`) : '',
            minimumValue === null ? '' : t('templates.table.minimum', { value: minimumValue }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </td>
      {criterion.weights.map((weight, column) => (
        <td key={columns[column]} className="n">
          {weight}
        </td>
      ))}
    </tr>
  )
}
