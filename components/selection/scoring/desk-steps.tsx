'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../../ui/button'

export type DeskStep = 'list' | 'document' | 'score'

const steps = ['list', 'document', 'score'] as const

/** On a narrow screen the three parts of the desk come one after another. */
export function DeskSteps({
  step,
  onStep,
}: {
  readonly step: DeskStep
  readonly onStep: (step: DeskStep) => void
}) {
  const t = useTranslations('scoring.desk')
  return (
    <div className="flex gap-2 lg:hidden">
      {steps.map((one) => (
        <Button
          key={one}
          aria-pressed={one === step}
          variant={one === step ? 'primary' : 'secondary'}
          onClick={() => onStep(one)}
          className="min-w-0 flex-1"
        >
          {t(`steps.${one}`)}
        </Button>
      ))}
    </div>
  )
}
