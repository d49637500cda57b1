import { Clock, ShieldCheck, UserX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Chip, type Tone } from '@/components/ui/chip'
import type { ConflictState } from '@/lib/selection/panel/standing-rules'

/** Where a declaration stands, as an icon with a word. */
export function ConflictChip({ state }: { readonly state: ConflictState }) {
  const t = useTranslations('enums.conflictState')
  const { tone, icon } = looks[state]
  return (
    <Chip tone={tone} {...(icon && { icon })}>
      {t(state)}
    </Chip>
  )
}

const looks: Record<ConflictState, { readonly tone: Tone; readonly icon?: ReactNode }> = {
  requested: { tone: 'neutral', icon: <Clock /> },
  none: { tone: 'good' },
  declared: { tone: 'caution' },
  cleared: { tone: 'good', icon: <ShieldCheck /> },
  restricted: { tone: 'bad', icon: <UserX /> },
  removed: { tone: 'bad', icon: <UserX /> },
}
