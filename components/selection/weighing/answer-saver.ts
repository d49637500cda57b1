import {
  type AnswerDraft,
  afterSave,
  afterStale,
  isWaiting,
  type VersionedAnswers,
} from '../../../lib/selection/weighing/answer-draft-rules'
import type { FailureCode } from '../../../lib/shared/result'
import type { AnswerBoard, Saving } from './answer-state'

/** What became of one attempt to save. */
export type SendOutcome =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale'; readonly current: VersionedAnswers }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly code: FailureCode }

export type Outside = {
  readonly send: (questionSet: string, draft: AnswerDraft) => Promise<SendOutcome>
  /** Runs later; the result calls it off. */
  readonly later: (run: () => void, delayMs: number) => () => void
  readonly now: () => Date
}

const longestPauseMs = 60_000

/**
 * Saves what waits on the board, one question set at a time. While the server cannot be reached it tries again, ever more
 * rarely.
 */
export function createAnswerSaver(board: AnswerBoard, { send, later, now }: Outside) {
  let callOff = () => {}
  /** True when the server took it or has something newer; shared by everybody who waits for it. */
  let sending: Promise<boolean> | null = null
  let failures = 0

  const saveAfter = (delayMs: number) => {
    callOff()
    callOff = later(() => void save(), delayMs)
  }
  const save = () => {
    sending ??= sendNext().finally(() => {
      sending = null
    })
    return sending
  }
  const sendNext = async () => {
    const waiting = Object.entries(board.read().drafts).find(([, draft]) => isWaiting(draft))
    if (!waiting) return true
    const [questionSet, draft] = waiting
    board.show({ saving: { kind: 'saving' } })
    const outcome = await send(questionSet, draft)
    takeOutcome(board, { questionSet, sent: draft, outcome, at: now() })
    failures = outcome.kind === 'unreachable' ? failures + 1 : 0
    const delayMs = pauseAfter(outcome, failures)
    if (delayMs !== null && hasWaiting(board)) saveAfter(delayMs)
    return outcome.kind === 'saved' || outcome.kind === 'stale'
  }
  return {
    saveAfter,
    /** Saves everything now, as far as the server can be reached and takes it. */
    async flush() {
      callOff()
      await sending
      while (hasWaiting(board)) if (!(await save())) return
    },
  }
}

const hasWaiting = (board: AnswerBoard) => Object.values(board.read().drafts).some(isWaiting)

type Taken = {
  readonly questionSet: string
  readonly sent: AnswerDraft
  readonly outcome: SendOutcome
  readonly at: Date
}

function takeOutcome(board: AnswerBoard, { questionSet, sent, outcome, at }: Taken) {
  const draft = board.read().drafts[questionSet] ?? sent
  const saved: Saving = { kind: 'saved', at }
  switch (outcome.kind) {
    case 'saved':
      return board.put(questionSet, afterSave(draft, sent.answers, outcome.version), saved)
    case 'stale': {
      const next = afterStale(draft, outcome.current)
      const isRefused = next.conflict !== null
      return board.put(
        questionSet,
        next,
        isRefused ? { kind: 'refused', code: 'stale-version' } : saved,
      )
    }
    default:
      return board.show({ saving: outcome })
  }
}

/** Milliseconds until the next attempt; null where another would be refused too. */
function pauseAfter(outcome: SendOutcome, failures: number): number | null {
  if (outcome.kind === 'unreachable') return Math.min(longestPauseMs, 1000 * 2 ** failures)
  if (outcome.kind !== 'refused') return 0
  return outcome.code === 'too-many-attempts' ? longestPauseMs : null
}
