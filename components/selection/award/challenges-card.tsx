import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { dateText } from '@/components/ui/date-text'
import type { AwardView, ShownChallenge } from '@/lib/selection/award/award-view'
import type { Act } from './act'
import { DecideChallengeButton, EnterChallengeButton } from './challenge-acts'

type ChallengesCardProps = {
  readonly view: AwardView
  readonly requestId: string
  readonly localNow: string
  readonly enter: Act
  readonly decide: Act
}

/** Challenges as received, each with its decision. */
export function ChallengesCard(props: ChallengesCardProps) {
  const { view, requestId, localNow, enter, decide } = props
  const t = useTranslations('award')
  const { tenderId, challenges, bids, timeZone, may } = view
  return (
    <Card id="challenges" title={t('steps.challenges')} subtitle={t('challenges.lead')}>
      <div className="stack gap-4">
        {challenges.length === 0 && <p>{t('challenges.none')}</p>}
        {challenges.map((challenge) => (
          <Challenge key={challenge.id} challenge={challenge} view={view} decide={decide} />
        ))}
        {may.enterChallenge && (
          <div>
            <EnterChallengeButton
              tenderId={tenderId}
              requestId={requestId}
              bids={bids}
              timeZone={timeZone}
              localNow={localNow}
              enter={enter}
            />
          </div>
        )}
      </div>
    </Card>
  )
}

type ChallengeProps = Pick<ChallengesCardProps, 'view' | 'decide'> & {
  readonly challenge: ShownChallenge
}

const tones = {
  open: 'caution',
  upheld: 'bad',
  dismissed: 'neutral',
  withdrawn: 'neutral',
} as const

function Challenge({ challenge, view, decide }: ChallengeProps) {
  const t = useTranslations('award.challenges')
  const dates = dateText(useLocale())
  const at = (instant: string) => dates.minute(instant, view.timeZone)
  const { state, challenger, grounds, receivedAt, enteredBy, decision, decidedAt } = challenge
  const mayDecide = state === 'open' && view.may.decideChallenge
  return (
    <article className="space-y-2 border-t pt-4 first:border-0 first:pt-0">
      <header className="flex flex-wrap items-center gap-2">
        <h3>{challenger}</h3>
        <Chip tone={tones[state]}>{t(`states.${state}`)}</Chip>
      </header>
      <p className="text-xs text-ink-3">
        {t('received', { when: at(receivedAt), name: enteredBy })}
      </p>
      <p className="max-w-[82ch] whitespace-pre-line [overflow-wrap:anywhere]">{grounds}</p>
      {decidedAt && (
        <>
          <p className="text-xs text-ink-3">
            {t('decided', { when: at(decidedAt), name: challenge.decidedBy })}
          </p>
          <p className="max-w-[82ch] whitespace-pre-line [overflow-wrap:anywhere]">{decision}</p>
        </>
      )}
      {mayDecide && challenge.isOwn && <p className="text-ink-2">{t('own')}</p>}
      {mayDecide && !challenge.isOwn && (
        <DecideChallengeButton tenderId={view.tenderId} challenge={challenge} decide={decide} />
      )}
    </article>
  )
}
