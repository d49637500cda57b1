'use client'

import { useTranslations } from 'next-intl'
import { RadioCards } from '@/components/forms/radio-cards'

type ProcedureChoiceProps = {
  readonly choice: {
    readonly id: string
    readonly error: string | undefined
    readonly name: string
    readonly value: 'light' | 'formal' | undefined
    readonly onValueChange: (value: string) => void
  }
  /** Chosen while the tender is a draft. */
  readonly isFrozen?: boolean
}

/** How the tender is run, each way in one sentence. */
export function ProcedureChoice({ choice, isFrozen = false }: ProcedureChoiceProps) {
  const t = useTranslations('procedure.kind')
  const { value = 'light', ...wiring } = choice
  return (
    <RadioCards
      {...wiring}
      value={value}
      label={t('label')}
      columns={2}
      options={(['light', 'formal'] as const).map((kind) => ({
        value: kind,
        label: t(kind),
        hint: t(`${kind}Hint`),
        disabled: isFrozen,
      }))}
      {...(isFrozen ? { hint: t('frozen') } : {})}
    />
  )
}
