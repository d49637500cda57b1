'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState, useTransition } from 'react'
import {
  type CardProblem,
  cardProblems,
  scoresWithoutEvidence,
} from '../../../lib/selection/scoring/card-check-rules'
import type { BidToScore, MyScoringView } from '../../../lib/selection/scoring/my-scoring-view'
import { isCardOpen } from '../../../lib/selection/scoring/scorecard-transitions-rules'
import { textIn } from '../../../lib/shared/locale'
import type { Failure, Result } from '../../../lib/shared/result'
import { Checkbox } from '../../forms/checkbox'
import { ErrorSummary } from '../../forms/error-summary'
import { SubmitButton } from '../../forms/submit-button'
import { BidBadge } from '../../ui/bid-badge'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { CheckRow } from './check-row'
import { SealedCard } from './sealed-card'

type SubmitCardProps = {
  readonly view: MyScoringView
  readonly bid: BidToScore
  readonly submit: (input: unknown) => Promise<Result<unknown>>
}

/** Every score of a card to be checked, what is missing as a list of links, and the act that seals it. */
export function SubmitCard({ view, bid, submit }: SubmitCardProps) {
  const t = useTranslations('scoring.submit')
  const enums = useTranslations('enums.scorecardState')
  const { card } = bid
  const isOpen =
    isCardOpen(card.state) && view.tender.state === 'scoring' && card.standing === 'clear'
  return (
    <Card
      title={
        <span className="flex flex-wrap items-center gap-2.5">
          <BidBadge letter={bid.letter} /> {bid.name}
        </span>
      }
      subtitle={isOpen ? t('lead') : t('leadSealed')}
      actions={<Chip>{enums(card.state)}</Chip>}
    >
      <div className="stack gap-6">
        {card.submissions.length > 0 && (
          <SealedCard
            cardId={card.id}
            submissions={card.submissions}
            timeZone={view.tender.timeZone}
          />
        )}
        {isOpen ? (
          <CheckForm view={view} bid={bid} submit={submit} />
        ) : (
          <CheckList view={view} bid={bid} problems={[]} isOpen={false} />
        )}
      </div>
    </Card>
  )
}

function CheckForm({ view, bid, submit }: SubmitCardProps) {
  const t = useTranslations()
  const element = useRef<HTMLFormElement>(null)
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isSaid, setSaid] = useState(false)
  const [pending, start] = useTransition()
  const { card } = bid
  const problems = cardProblems(view.scored, card.scores)
  const bare = scoresWithoutEvidence(card.scores)
  const shown = attempt > 0 ? problems : []
  const isUnsaid = attempt > 0 && bare.length > 0 && !isSaid
  const send = (event: FormEvent) => {
    event.preventDefault()
    setFailure(null)
    if (problems.length > 0 || (bare.length > 0 && !isSaid)) return setAttempt((count) => count + 1)
    start(async () => {
      const { id: scorecardId, version } = card
      const result = await submit({ scorecardId, version, withoutEvidence: bare })
      if (result.ok) return
      setFailure(result.failure)
      setAttempt((count) => count + 1)
    })
  }
  return (
    <form ref={element} noValidate onSubmit={send} className="stack gap-6">
      <ErrorSummary
        form={element}
        attempt={attempt}
        failure={failure && t(`errors.${failure.code}`)}
        title={t('ui.form.problem')}
        titlePrefix={t('ui.form.titlePrefix')}
      />
      <CheckList view={view} bid={bid} problems={shown} isOpen />
      {bare.length > 0 && (
        <Checkbox
          name="without-evidence"
          label={t('scoring.submit.noneFound', { count: bare.length })}
          hint={t('scoring.submit.noneFoundHint')}
          error={isUnsaid ? t('scoring.validation.evidenceUnsaid') : undefined}
          checked={isSaid}
          onChange={({ target }) => setSaid(target.checked)}
        />
      )}
      <div className="space-y-3">
        <p className="max-w-[72ch] text-ink-2">{t('scoring.submit.effect')}</p>
        <SubmitButton pending={pending}>{t('scoring.submit.act')}</SubmitButton>
      </div>
    </form>
  )
}

type CheckListProps = Pick<SubmitCardProps, 'view' | 'bid'> & {
  readonly problems: readonly CardProblem[]
  readonly isOpen: boolean
}

function CheckList({ view, bid, problems, isOpen }: CheckListProps) {
  const locale = useLocale()
  return (
    <ol className="border-t">
      {view.scored.map((criterion) => (
        <CheckRow
          key={criterion.id}
          criterion={criterion}
          title={`${criterion.code} ${textIn(criterion.title, locale)}`}
          score={bid.card.scores.find(({ criterionId }) => criterionId === criterion.id)}
          documents={bid.documents}
          problems={problems.filter(({ criterionId }) => criterionId === criterion.id)}
          href={
            isOpen
              ? `/selection/tenders/${view.tender.id}/scoring/desk?by=bid&bid=${bid.id}&criterion=${criterion.id}`
              : null
          }
        />
      ))}
    </ol>
  )
}
