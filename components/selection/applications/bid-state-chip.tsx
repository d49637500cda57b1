import { useTranslations } from 'next-intl'
import type { SealedBidState } from '../../../lib/selection/applications/application-rules'
import { Chip } from '../../ui/chip'

const tones = {
  draft: 'caution',
  sealed: 'good',
  late: 'bad',
  withdrawn: 'neutral',
  opened: 'accent',
} as const satisfies Record<SealedBidState, string>

/** Where an applicant's bid stands, in its own words. */
export function BidStateChip({ state }: { readonly state: SealedBidState | null }) {
  const t = useTranslations()
  if (state === null) return <Chip outline>{t('applications.list.notBegun')}</Chip>
  return <Chip tone={tones[state]}>{t(`enums.sealedBidState.${state}`)}</Chip>
}
