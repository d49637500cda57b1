import { useTranslations } from 'next-intl'
import { DomainKey } from '@/components/ui/domain-key'
import type { ContributionDomain } from './contribution-rows'
import { useNumberText } from './use-number-text'

/** The domains with their weights in per cent. */
export function ContributionLegend({
  domains,
}: {
  readonly domains: readonly ContributionDomain[]
}) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  return (
    <ul
      aria-label={t('contribution.legend')}
      className="mb-3.5 flex flex-wrap gap-x-4 gap-y-1.5 text-ink-2 text-xs leading-[18px]"
    >
      {domains.map((domain) => (
        <li key={domain.domain} className="inline-flex max-w-full items-center gap-1.5">
          <DomainKey domain={domain.domain} />
          <span className="truncate" title={domain.name}>
            {domain.name}
          </span>
          <span className="text-ink-3 tabular-nums">{numbers.percent(domain.weight)}</span>
        </li>
      ))}
    </ul>
  )
}
