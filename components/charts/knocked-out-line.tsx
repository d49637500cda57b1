import { Ban } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import { ContributionRow } from './contribution-row'
import type { ContributionRowView, KnockedOutBid } from './contribution-rows'

type KnockedOutLineProps = {
  readonly row: ContributionRowView
  readonly bid: KnockedOutBid | undefined
}

/** A bid that has no rank: the reason first, then what it would have scored. */
export function KnockedOutLine({ row, bid }: KnockedOutLineProps) {
  const t = useTranslations('charts')
  return (
    <li className="break-inside-avoid border-line-2 border-t border-dashed pt-3 pb-1.5">
      <div className="mb-1 flex flex-wrap items-center gap-x-2 gap-y-1">
        <Chip tone="bad" icon={<Ban aria-hidden="true" />}>
          {t('contribution.knockedOut')}
        </Chip>
        <span className="min-w-0 text-ink-2">{bid?.reason}</span>
        {bid?.evidence && (
          <a href={bid.evidence.href} className="ms-auto inline-flex min-h-6 items-center">
            {bid.evidence.label}
          </a>
        )}
      </div>
      <ul>
        <ContributionRow row={row} state="knocked-out" dense={false} />
      </ul>
    </li>
  )
}
