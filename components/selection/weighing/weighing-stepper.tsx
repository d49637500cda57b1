'use client'

import { ClipboardCheck, Layers } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { AnswerStatus } from '../../../lib/selection/weighing/answer-evaluation-rules'
import { Stepper } from '../../ui/stepper'
import type { Desk } from './desk'
import { useSetName } from './use-set-name'

/** The question sets with their states, domains first, and the check at the end. */
export function WeighingStepper({ desk }: { readonly desk: Desk }) {
  const t = useTranslations('weighing.stepper')
  const statusText = useStatusText()
  const nameOf = useSetName()
  const { sets, route } = desk
  const steps = sets.map(({ set, status }) => ({
    id: set.id,
    label: nameOf(set),
    href: route.hrefOf(set.id),
    state: stateOf(status, set.id === route.part),
    status: statusText(status),
    ...(set.domain ? { domain: set.domain.domainNumber } : { icon: <Layers /> }),
  }))
  const left = sets.reduce((sum, { evaluation }) => sum + evaluation.missing, 0)
  const bar = useCurrentInView(route.part)
  return (
    <div ref={bar}>
      <Stepper
        label={t('label')}
        current={route.part}
        onSelect={route.open}
        steps={[
          ...steps,
          {
            id: 'check',
            label: t('check'),
            href: route.hrefOf('check'),
            icon: <ClipboardCheck />,
            state: 'todo',
            status: left === 0 ? t('ready') : t('toGo', { count: left }),
          },
        ]}
      />
    </div>
  )
}

/** Where the steps are wider than the screen, the current one is brought into view. */
function useCurrentInView(part: string) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (part === '') return
    const list = bar.current?.querySelector('ol')
    const step = list?.querySelector<HTMLElement>('[aria-current=step]')?.closest('li')
    if (list && step) list.scrollLeft = step.offsetLeft - (list.clientWidth - step.clientWidth) / 2
  }, [part])
  return bar
}

/** A state in words. */
export function useStatusText(): (status: AnswerStatus) => string {
  const t = useTranslations('weighing.stepper')
  return (status) => {
    switch (status.kind) {
      case 'not-started':
        return t('notStarted')
      case 'started':
        return t('toGo', { count: status.missing })
      case 'attention':
        return t('attention', { count: status.count })
      case 'complete':
        return t('complete')
    }
  }
}

function stateOf(status: AnswerStatus, isCurrent: boolean): 'attention' | 'done' | 'now' | 'todo' {
  switch (status.kind) {
    case 'attention':
      return 'attention'
    case 'complete':
      return 'done'
    default:
      return isCurrent ? 'now' : 'todo'
  }
}
