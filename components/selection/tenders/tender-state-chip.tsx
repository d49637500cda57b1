import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import type { TenderState } from '@/lib/selection/procedure/tender-states-rules'

const tones = {
  draft: 'neutral',
  weighing: 'caution',
  published: 'accent',
  receiving: 'accent',
  closed: 'neutral',
  evaluation: 'accent',
  result: 'good',
  technical_opened: 'accent',
  knock_out: 'accent',
  scoring: 'accent',
  revealed: 'accent',
  moderation: 'accent',
  technical_locked: 'accent',
  financial_opened: 'accent',
  combined: 'accent',
  report_draft: 'accent',
  approved: 'good',
  notified: 'good',
  standstill: 'caution',
  awarded: 'good',
  cancelled: 'bad',
  no_award: 'bad',
} as const satisfies Record<TenderState, string>

/** Where a tender stands, as an icon and a word. */
export function TenderStateChip({ state }: { state: TenderState }) {
  const t = useTranslations('enums.tenderState')
  return <Chip tone={tones[state]}>{t(state)}</Chip>
}
