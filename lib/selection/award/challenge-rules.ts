import { fail, type Result, succeed } from '../../shared/result'
import { stateAt, type TenderClock, type TenderState } from '../procedure/tender-states-rules'

type Challenged = { readonly state: TenderState } & TenderClock & {
    readonly notifiedAt: Date | null
  }

/** A challenge comes after the letters and before the award, and not from the future. */
export function decideChallengeEntry(
  tender: Challenged,
  receivedAt: Date,
  now: Date,
): Result<{ readonly receivedAt: Date }> {
  const state = stateAt(tender, now)
  if (state !== 'notified' && state !== 'standstill') return fail('wrong-state')
  const earliest = tender.notifiedAt?.getTime() ?? 0
  // a time to the minute may lie before the second in which the letters went
  if (receivedAt.getTime() < earliest - 60_000)
    return fail('invalid-input', { receivedAt: 'award.validation.beforeLetters' })
  if (receivedAt > now) return fail('invalid-input', { receivedAt: 'award.validation.inFuture' })
  return succeed({ receivedAt })
}

type ChallengeState = 'open' | 'upheld' | 'dismissed' | 'withdrawn'

/** An open challenge suspends the award; one that was upheld forbids it. */
export const standsInTheWay = ({ state }: { readonly state: ChallengeState }) =>
  state === 'open' || state === 'upheld'

/** Decides who may decide a challenge: once, and never the person who entered it. */
export function decideChallengeDecision(
  challenge: {
    readonly state: ChallengeState
    readonly version: number
    readonly enteredById: string
  },
  { version, actorId }: { readonly version: number; readonly actorId: string },
): Result<null> {
  if (challenge.version !== version) return fail('stale-version')
  if (challenge.state !== 'open') return fail('already-done')
  return challenge.enteredById === actorId ? fail('second-person-needed') : succeed(null)
}
