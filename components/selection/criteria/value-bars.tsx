'use client'

import { useLocale, useTranslations } from 'next-intl'
import { numberText } from '@/components/charts/number-text'
import { domainColour } from '@/components/ui/domain-key'
import type { CriterionValueFunction } from '@/lib/selection/criteria/value-function-schema'
import { type Locale, textIn } from '@/lib/shared/locale'

type Bar = { readonly evidence: string | number | boolean; readonly value: number }

type ValueBarsProps = {
  readonly scale: CriterionValueFunction
  readonly bars: readonly Bar[]
  readonly domain: number
}

/** The value of each answer of a list, as a bar and a number. */
export function ValueBars({ scale, bars, domain }: ValueBarsProps) {
  const t = useTranslations('tenders.editor.preview')
  const locale = useLocale()
  const { whole } = numberText(locale)
  const yesNo = { true: t('yes'), false: t('no') }
  return (
    <table>
      <caption>{t('bars')}</caption>
      <tbody>
        {bars.map((bar) => {
          const { evidence, value } = bar
          const name =
            typeof evidence === 'boolean' ? yesNo[`${evidence}`] : nameOf(scale, evidence, locale)
          return (
            <tr key={String(evidence)}>
              <th scope="row" className="w-2/5 py-1.5 ps-0 font-normal [overflow-wrap:anywhere]">
                {name}
              </th>
              <td className="py-1.5">
                <span aria-hidden="true" className="block h-3 rounded-sm bg-sunken">
                  <span
                    className="block h-full rounded-sm"
                    style={{ width: `${value}%`, background: domainColour(domain) }}
                  />
                </span>
              </td>
              <td className="n w-12 py-1.5 pe-0">{whole(value)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function nameOf(scale: CriterionValueFunction, evidence: string | number, locale: Locale): string {
  if (scale.kind === 'categories') {
    const label = scale.categories.find(({ category }) => category === evidence)?.label ?? {}
    return textIn(label, locale) || String(evidence)
  }
  if (scale.kind !== 'rating') return String(evidence)
  const anchor = scale.levels.find(({ level }) => level === evidence)?.anchor ?? {}
  return `${evidence} · ${textIn(anchor, locale)}`
}
