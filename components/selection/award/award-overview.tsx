import { FileText, Gavel, Hourglass, Mail, Scale, Users } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { dateText } from '@/components/ui/date-text'
import { Notice } from '@/components/ui/notice'
import { Stepper } from '@/components/ui/stepper'
import type { AwardView } from '@/lib/selection/award/award-view'
import { awardStages, currentStage, nextAct, stageStates } from './award-steps'

const icons = {
  report: <FileText />,
  approvals: <Users />,
  letters: <Mail />,
  standstill: <Hourglass />,
  challenges: <Scale />,
  award: <Gavel />,
} as const

/** The stages up to the award, each with its state. */
export function AwardStepper({ view }: { readonly view: AwardView }) {
  const t = useTranslations('award')
  const states = stageStates(view)
  return (
    <Stepper
      label={t('steps.label')}
      current={currentStage(view)}
      steps={awardStages.map((stage) => ({
        id: stage,
        href: `#${stage}`,
        label: t(`steps.${stage}`),
        icon: icons[stage],
        state: states[stage],
        status: t(`status.${view.ending && states[stage] === 'todo' ? 'skipped' : states[stage]}`),
      }))}
    />
  )
}

/** What is next, and who must act. */
export function NextAct({ view }: { readonly view: AwardView }) {
  const t = useTranslations('award.next')
  const locale = useLocale()
  const act = nextAct(view)
  if (act === null) return null
  const waiting = view.voters.filter(({ opinion }) => opinion === null)
  const end = view.notified
    ? `${dateText(locale).longMinute(view.notified.standstillEndsAt, view.timeZone)} (${view.timeZone})`
    : ''
  const count =
    act === 'opinions'
      ? waiting.length
      : view.challenges.filter(({ state }) => state === 'open').length
  const names = waiting.map(({ name }) => name).join(', ')
  return (
    <Notice tone={tones[act] ?? 'accent'} title={t('title')} live="polite">
      {t(act, { count, names, end })}
    </Notice>
  )
}

const tones: Readonly<Record<string, 'good' | 'caution' | 'bad' | 'info'>> = {
  awarded: 'good',
  ended: 'info',
  challenged: 'caution',
  outvoted: 'caution',
  nobody: 'caution',
  upheld: 'bad',
}
