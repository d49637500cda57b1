import type {
  AnswerDraft,
  VersionedAnswers,
} from '../../../lib/selection/weighing/answer-draft-rules'
import type { FailureCode } from '../../../lib/shared/result'

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

/** Keeps what the server does not have yet where it outlives the page; null forgets it. */
export type KeepUnsaved = (questionSet: string, unsaved: VersionedAnswers | null) => void

export type AnswerBoard = ReturnType<typeof createAnswerBoard>

/** What the page shows of the answers, told to whoever listens. Every draft put on it is kept at once. */
export function createAnswerBoard(drafts: AnswerState['drafts'], keep: KeepUnsaved) {
  let state: AnswerState = { drafts, saving: { kind: 'saved', at: null } }
  const listeners = new Set<() => void>()
  const show = (next: Partial<AnswerState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  return {
    read: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    show,
    put(questionSet: string, draft: AnswerDraft, saving: Saving = state.saving) {
      const { answers, version } = draft
      keep(questionSet, draft.isSaved ? null : { answers, version })
      show({ drafts: { ...state.drafts, [questionSet]: draft }, saving })
    },
  }
}
