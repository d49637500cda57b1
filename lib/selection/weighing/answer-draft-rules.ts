import { type Answers, areSameAnswers, noAnswers } from './answer-rules'

/** One question set as it stands in the browser: answers given here, and what the server is known to have. */
export type AnswerDraft = {
  readonly answers: Answers
  /** Version on the server that these answers were given on top of; 0 where it has none. */
  readonly version: number
  /** The server has these very answers. */
  readonly isSaved: boolean
  /** Other answers that were saved meanwhile from elsewhere; null where there are none. */
  readonly conflict: VersionedAnswers | null
}

export type VersionedAnswers = { readonly answers: Answers; readonly version: number }

/**
 * The draft to go on with. `kept` is what this browser had not been able to save: it continues where the server still has
 * the version it was based on, and stands against the server's answers where it has not.
 */
export function openDraft(
  saved: VersionedAnswers | null,
  kept: VersionedAnswers | null,
): AnswerDraft {
  const server = saved ?? { answers: noAnswers, version: 0 }
  if (!kept || areSameAnswers(kept.answers, server.answers)) return savedDraft(server)
  const isBased = kept.version === server.version
  return {
    answers: kept.answers,
    version: kept.version,
    isSaved: false,
    conflict: isBased ? null : server,
  }
}

/** New answers, given here. */
export const withAnswers = (draft: AnswerDraft, answers: Answers): AnswerDraft => ({
  ...draft,
  answers,
  isSaved: false,
})

/** The server took `sent` and now has `version`. Answers given while it was on its way are still to be saved. */
export const afterSave = (draft: AnswerDraft, sent: Answers, version: number): AnswerDraft => ({
  answers: draft.answers,
  version,
  isSaved: areSameAnswers(draft.answers, sent),
  conflict: null,
})

/**
 * The server has a newer version. Where nothing waited here it is taken over; where it says the same as here, our own save
 * had arrived and only its confirmation was lost; otherwise the person decides.
 */
export const afterStale = (draft: AnswerDraft, current: VersionedAnswers): AnswerDraft =>
  draft.isSaved || areSameAnswers(draft.answers, current.answers)
    ? savedDraft(current)
    : { ...draft, isSaved: false, conflict: current }

/** Ends a conflict: `here` writes these answers over those saved elsewhere, `there` takes those. */
export function settleConflict(draft: AnswerDraft, choice: 'here' | 'there'): AnswerDraft {
  const { conflict } = draft
  if (!conflict) return draft
  return choice === 'there'
    ? savedDraft(conflict)
    : { answers: draft.answers, version: conflict.version, isSaved: false, conflict: null }
}

/** True when there is something here that the server lacks and may be sent. */
export const isWaiting = (draft: AnswerDraft) => !draft.isSaved && draft.conflict === null

const savedDraft = ({ answers, version }: VersionedAnswers): AnswerDraft => ({
  answers,
  version,
  isSaved: true,
  conflict: null,
})
