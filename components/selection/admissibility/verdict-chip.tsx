import { CircleHelp, CircleX, UserRoundCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import type { CellView } from '@/lib/selection/admissibility/admissibility-view'

/** Where one requirement of one bid stands: an icon with a word. */
export function VerdictChip({ finding }: Pick<CellView, 'finding'>) {
  const text = useCellText()({ finding })
  if (finding === null) return <Chip>{text}</Chip>
  if (finding.verdict === 'pass') return <Chip tone="good">{text}</Chip>
  if (finding.verdict === 'clarify')
    return (
      <Chip tone="accent" icon={<CircleHelp />}>
        {text}
      </Chip>
    )
  return finding.confirmedBy === null ? (
    <Chip tone="caution" icon={<UserRoundCheck />}>
      {text}
    </Chip>
  ) : (
    <Chip tone="bad" icon={<CircleX />}>
      {text}
    </Chip>
  )
}

/** The same in words alone. */
export function useCellText() {
  const t = useTranslations('panel.admissibility.cell')
  const verdicts = useTranslations('enums.knockOutVerdict')
  return ({ finding }: Pick<CellView, 'finding'>): string => {
    if (finding === null) return t('none')
    if (finding.verdict === 'fail' && finding.confirmedBy === null) return t('unconfirmed')
    return verdicts(finding.verdict)
  }
}
