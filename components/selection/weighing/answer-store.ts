import {
  type AnswerDraft,
  afterSave,
  afterStale,
  isWaiting,
  openDraft,
  settleConflict,
  type VersionedAnswers,
  withAnswers,
} from '../../../lib/selection/weighing/answer-draft-rules'
import type { Answers } from '../../../lib/selection/weighing/answer-rules'
import type { FailureCode } from '../../../lib/shared/result'

/** What became of one attempt to save. */
export type SendOutcome =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale'; readonly current: VersionedAnswers }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly code: FailureCode }

export type Saving =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly code: FailureCode }

export type AnswerState = {
  /** By question set. */
  readonly drafts: Readonly<Record<string, AnswerDraft>>
  readonly saving: Saving
}

type Surroundings = {
  readonly drafts: AnswerState['drafts']
  readonly send: (questionSet: string, draft: AnswerDraft) => Promise<SendOutcome>
  /** Keeps what the server does not have yet where it outlives the page; null forgets it. */
  readonly keep: (questionSet: string, unsaved: VersionedAnswers | null) => void
  /** Runs later; the result calls it off. */
  readonly later: (run: () => void, delayMs: number) => () => void
  readonly now: () => Date
}

export type AnswerStore = ReturnType<typeof createAnswerStore>

const pauseMs = 500
const longestPauseMs = 60_000

/**
 * An expert's answers in the browser. Every change is kept at once, and saved after a short pause, one question set at a
 * time. While the server cannot be reached it tries again, ever more rarely; nothing is lost meanwhile.
 */
export function createAnswerStore({ drafts, send, keep, later, now }: Surroundings) {
  let state: AnswerState = { drafts, saving: { kind: 'saved', at: null } }
  let callOff = () => {}
  let sending: Promise<void> | null = null
  let failures = 0
  const listeners = new Set<() => void>()

  const show = (next: Partial<AnswerState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const put = (questionSet: string, draft: AnswerDraft, saving: Saving = state.saving) => {
    const { answers, version } = draft
    keep(questionSet, draft.isSaved ? null : { answers, version })
    show({ drafts: { ...state.drafts, [questionSet]: draft }, saving })
  }
  const change = (questionSet: string, next: (draft: AnswerDraft) => AnswerDraft) => {
    const draft = state.drafts[questionSet] ?? openDraft(null, null)
    put(questionSet, next(draft))
    saveAfter(pauseMs)
  }
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
    const waiting = Object.entries(state.drafts).find(([, draft]) => isWaiting(draft))
    if (!waiting) return
    const [questionSet, draft] = waiting
    show({ saving: { kind: 'saving' } })
    take(questionSet, draft, await send(questionSet, draft))
  }
  const take = (questionSet: string, sent: AnswerDraft, outcome: SendOutcome) => {
    const draft = state.drafts[questionSet] ?? sent
    failures = outcome.kind === 'unreachable' ? failures + 1 : 0
    switch (outcome.kind) {
      case 'saved':
        put(questionSet, afterSave(draft, sent.answers, outcome.version), savedNow())
        break
      case 'stale':
        putStale(questionSet, afterStale(draft, outcome.current))
        break
      default:
        show({ saving: outcome })
    }
    const delayMs = nextDelay(outcome)
    if (delayMs !== null && Object.values(state.drafts).some(isWaiting)) saveAfter(delayMs)
  }
  const putStale = (questionSet: string, draft: AnswerDraft) =>
    put(
      questionSet,
      draft,
      draft.conflict ? { kind: 'refused', code: 'stale-version' } : savedNow(),
    )
  const savedNow = (): Saving => ({ kind: 'saved', at: now() })
  const nextDelay = (outcome: SendOutcome): number | null => {
    if (outcome.kind === 'unreachable') return Math.min(longestPauseMs, 1000 * 2 ** failures)
    if (outcome.kind !== 'refused') return 0
    return outcome.code === 'too-many-attempts' ? longestPauseMs : null
  }

  return {
    read: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    answer: (questionSet: string, next: (answers: Answers) => Answers) =>
      change(questionSet, (draft) => withAnswers(draft, next(draft.answers))),
    settle(questionSet: string, choice: 'here' | 'there') {
      show({ saving: { kind: 'saved', at: null } })
      change(questionSet, (draft) => settleConflict(draft, choice))
    },
    /** Hears what the server has, from a page read again. */
    meet(questionSet: string, current: VersionedAnswers) {
      const draft = state.drafts[questionSet]
      if (draft && draft.version >= current.version) return
      put(questionSet, draft ? afterStale(draft, current) : openDraft(current, null))
    },
    /** Takes up what an earlier visit could not save. */
    restore(questionSet: string, unsaved: VersionedAnswers) {
      const { answers, version } = state.drafts[questionSet] ?? openDraft(null, null)
      put(questionSet, openDraft({ answers, version }, unsaved))
      saveAfter(0)
    },
    /** Saves what waits, now. True when the server has everything. */
    async flush() {
      callOff()
      await sending
      for (let round = 0; round < 50 && Object.values(state.drafts).some(isWaiting); round++) {
        await save()
        if (state.saving.kind !== 'saved') break
      }
      return Object.values(state.drafts).every(({ isSaved }) => isSaved)
    },
  }
}
