import {
  type AnswerDraft,
  afterStale,
  openDraft,
  settleConflict,
  type VersionedAnswers,
  withAnswers,
} from '../../../lib/selection/weighing/answer-draft-rules'
import type { Answers } from '../../../lib/selection/weighing/answer-rules'
import { createAnswerSaver, type Outside } from './answer-saver'
import { type AnswerState, createAnswerBoard, type KeepUnsaved } from './answer-state'

type Surroundings = Outside & {
  readonly drafts: AnswerState['drafts']
  readonly keep: KeepUnsaved
}

export type AnswerStore = ReturnType<typeof createAnswerStore>

const pauseMs = 500

/** An expert's answers in the browser: every change is kept at once, and saved after a short pause. */
export function createAnswerStore({ drafts, keep, ...outside }: Surroundings) {
  const board = createAnswerBoard(drafts, keep)
  const saver = createAnswerSaver(board, outside)
  const draftOf = (questionSet: string) => board.read().drafts[questionSet] ?? openDraft(null, null)
  const change = (questionSet: string, next: (draft: AnswerDraft) => AnswerDraft) => {
    board.put(questionSet, next(draftOf(questionSet)))
    saver.saveAfter(pauseMs)
  }
  return {
    read: board.read,
    subscribe: board.subscribe,
    answer: (questionSet: string, next: (answers: Answers) => Answers) =>
      change(questionSet, (draft) => withAnswers(draft, next(draft.answers))),
    settle(questionSet: string, choice: 'here' | 'there') {
      board.show({ saving: { kind: 'saved', at: null } })
      change(questionSet, (draft) => settleConflict(draft, choice))
    },
    /** Hears what the server has, from a page read again. */
    meet(questionSet: string, current: VersionedAnswers) {
      const draft = draftOf(questionSet)
      if (draft.version < current.version) board.put(questionSet, afterStale(draft, current))
    },
    /** Takes up what an earlier visit could not save. */
    restore(questionSet: string, unsaved: VersionedAnswers) {
      const { answers, version, isSaved } = draftOf(questionSet)
      if (!isSaved) return
      board.put(questionSet, openDraft({ answers, version }, unsaved))
      saver.saveAfter(0)
    },
    /** Saves what waits, now. True when the server has everything. */
    async flush() {
      await saver.flush()
      return Object.values(board.read().drafts).every(({ isSaved }) => isSaved)
    },
  }
}
