import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import type { NoticeStanding } from '@/lib/selection/procedure/notice-rules'

const tones = {
  announced: 'neutral',
  open: 'good',
  closed: 'caution',
  evaluation: 'neutral',
  decided: 'neutral',
  awarded: 'good',
  no_award: 'bad',
  cancelled: 'bad',
} as const satisfies Record<NoticeStanding, string>

/** Where a published procedure stands for those outside. */
export function StandingChip({ standing }: { readonly standing: NoticeStanding }) {
  const t = useTranslations('procedure.notice.standing')
  return <Chip tone={tones[standing]}>{t(standing)}</Chip>
}
