import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import type { TenderState } from '@/lib/selection/procedure/tender-transitions-rules'

const tones = {
  draft: 'neutral',
  weighing: 'caution',
  published: 'accent',
  evaluation: 'accent',
  result: 'good',
  cancelled: 'bad',
} as const satisfies Record<TenderState, string>

/** Where a tender stands, as an icon and a word. */
export function TenderStateChip({ state }: { state: TenderState }) {
  const t = useTranslations('enums.tenderState')
  return <Chip tone={tones[state]}>{t(state)}</Chip>
}
