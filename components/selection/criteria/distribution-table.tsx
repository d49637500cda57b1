'use client'

import { useLocale, useTranslations } from 'next-intl'
import { numberText } from '@/components/charts/number-text'
import { domainColour } from '@/components/ui/domain-key'
import {
  type CountWithDistributionValue,
  valueOfDistributedCount,
} from '@/lib/decision/values/count-with-distribution-value'

type DistributionTableProps = {
  readonly scale: CountWithDistributionValue
  readonly domain: number
}

const parts = [0, 0.25, 0.5, 0.75, 1]

/** Values for a few numbers and regions: the darker the cell, the more it earns. */
export function DistributionTable({ scale, domain }: DistributionTableProps) {
  const t = useTranslations('tenders.editor.preview')
  const { whole } = numberText(useLocale())
  const counts = [...new Set(parts.map((part) => Math.round(part * scale.countForFull)))]
  const regions = [...new Set(parts.map((part) => Math.round(part * scale.regionsInAll)))]
  return (
    <table className="table-fixed">
      <caption>{t('distribution')}</caption>
      <thead>
        <tr>
          <th scope="col" className="ps-0">
            {t('distributionHead')}
          </th>
          {counts.map((count) => (
            <th key={count} scope="col" className="n px-1">
              {whole(count)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {regions.map((region) => (
          <tr key={region}>
            <th scope="row" className="num ps-0 font-normal">
              {whole(region)}
            </th>
            {counts.map((count) => {
              const { value } = valueOfDistributedCount(scale, { count, regions: region })
              return (
                <td
                  key={count}
                  className="n px-1 py-1"
                  style={{
                    background: `color-mix(in oklab, ${domainColour(domain)} ${(value ?? 0) * 0.35}%, transparent)`,
                  }}
                >
                  {value === null ? '–' : whole(value)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
