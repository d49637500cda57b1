'use client'

import { useMemo } from 'react'
import { noAnswers } from '../../../lib/selection/weighing/answer-rules'
import type { WeighingView } from '../../../lib/selection/weighing/get-weighing'
import type {
  ExpertAccess,
  SubmitJudgementsInput,
} from '../../../lib/selection/weighing/judgement-schema'
import { questionSetsOf } from '../../../lib/selection/weighing/question-set-rules'
import type { Result } from '../../../lib/shared/result'
import type { Crumb } from '../../ui/breadcrumb'
import { CheckPart } from './check-part'
import { type Desk, type DeskSet, deskSetOf } from './desk'
import { LaterPart } from './later-part'
import { QuestionPart } from './question-part'
import { SendPart } from './send-part'
import { SentPart } from './sent-part'
import { StartPart } from './start-part'
import { useAnswers } from './use-answers'
import { usePart } from './use-part'

type WeighingDeskProps = {
  readonly view: WeighingView
  readonly access: ExpertAccess
  readonly breadcrumb?: readonly Crumb[]
  readonly submit: (input: SubmitJudgementsInput) => Promise<Result<unknown>>
}

/** One expert's weighing from the first question to the answers sent. */
export function WeighingDesk({ view, access, breadcrumb = [], submit }: WeighingDeskProps) {
  const questionSets = useMemo(() => questionSetsOf(view.domains), [view.domains])
  const isOpen = view.phase === 'open' && view.expertState !== 'submitted'
  const { expertId, sheets } = view
  const answers = useAnswers({ access, expertId, questionSets, sheets, isOpen })
  const sets = useMemo(
    () =>
      questionSets.map((set) => {
        const draft = answers.drafts[set.id]
        return deskSetOf(set, draft?.answers ?? noAnswers, draft?.conflict)
      }),
    [questionSets, answers.drafts],
  )
  const ids = questionSets.map(({ id }) => id)
  const route = usePart(firstPart(view, sets), ['start', ...ids, 'check', 'send', 'later'])
  const desk: Desk = {
    view,
    breadcrumb,
    sets,
    isOpen,
    route,
    saving: answers.saving,
    store: answers.store,
  }
  if (!isOpen && view.expertState === 'submitted') return <SentPart desk={desk} />
  return <Part desk={desk} access={access} submit={submit} />
}

function Part({
  desk,
  access,
  submit,
}: Pick<WeighingDeskProps, 'access' | 'submit'> & { readonly desk: Desk }) {
  const { part } = desk.route
  const current = desk.sets.find(({ set }) => set.id === part)
  if (current) return <QuestionPart key={part} desk={desk} current={current} />
  switch (part) {
    case 'check':
      return <CheckPart desk={desk} />
    case 'send':
      return <SendPart desk={desk} access={access} submit={submit} />
    case 'later':
      return <LaterPart desk={desk} access={access} />
    default:
      return <StartPart desk={desk} />
  }
}

/** Newcomers start at the beginning, others where they stopped. */
function firstPart(view: WeighingView, sets: readonly DeskSet[]): string {
  if (view.expertState === 'invited' || view.phase !== 'open') return 'start'
  return sets.find(({ evaluation }) => evaluation.missing > 0)?.set.id ?? 'check'
}
