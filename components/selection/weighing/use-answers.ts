'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { openDraft } from '../../../lib/selection/weighing/answer-draft-rules'
import { answersAbout } from '../../../lib/selection/weighing/answer-rules'
import type { JudgementSheet } from '../../../lib/selection/weighing/judgement-rules'
import type { ExpertAccess } from '../../../lib/selection/weighing/judgement-schema'
import type { QuestionSet } from '../../../lib/selection/weighing/question-set-rules'
import { type AnswerStore, createAnswerStore } from './answer-store'
import { sendAnswers } from './send-answers'
import { unsavedAnswers } from './unsaved-answers'

type Source = {
  readonly access: ExpertAccess
  readonly expertId: string
  readonly questionSets: readonly QuestionSet[]
  readonly sheets: readonly JudgementSheet[]
  /** Answers may be given; while not, what an earlier visit left unsaved is not sent either. */
  readonly isOpen: boolean
}

/** The expert's answers, kept and saved as they are given. */
export function useAnswers(source: Source) {
  const [store] = useState(() => storeOf(source))
  const state = useSyncExternalStore(store.subscribe, store.read, store.read)
  const { expertId, questionSets, sheets, isOpen } = source
  useEffect(() => {
    for (const { questionSet, version, ...answers } of sheets) {
      store.meet(questionSet, { version, answers })
    }
  }, [store, sheets])
  useEffect(() => {
    if (isOpen) restoreUnsaved(store, expertId, questionSets)
  }, [store, expertId, questionSets, isOpen])
  useEffect(() => saveBeforeLeaving(store), [store])
  return { ...state, store }
}

const opened = new Map<string, AnswerStore>()

/** One store an expert and browser: going back to the page shows the answers given since it was read. */
function storeOf(source: Source): AnswerStore {
  if (typeof window === 'undefined') return openStore(source)
  const store = opened.get(source.expertId) ?? openStore(source)
  opened.set(source.expertId, store)
  return store
}

function openStore({ access, expertId, questionSets, sheets }: Source): AnswerStore {
  const drafts = questionSets.map((set) => {
    const sheet = sheets.find(({ questionSet }) => questionSet === set.id)
    if (!sheet) return [set.id, openDraft(null, null)] as const
    const { questionSet: _, version, ...answers } = sheet
    return [set.id, openDraft({ version, answers }, null)] as const
  })
  return createAnswerStore({
    drafts: Object.fromEntries(drafts),
    send: (questionSet, draft) => sendAnswers(access, questionSet, draft),
    keep: unsavedAnswers(expertId).write,
    later(run, delayMs) {
      const timer = setTimeout(run, delayMs)
      return () => clearTimeout(timer)
    },
    now: () => new Date(),
  })
}

function restoreUnsaved(
  store: AnswerStore,
  expertId: string,
  questionSets: readonly QuestionSet[],
) {
  const { read } = unsavedAnswers(expertId)
  for (const set of questionSets) {
    const unsaved = read(set.id)
    if (unsaved) {
      store.restore(set.id, {
        version: unsaved.version,
        answers: answersAbout(set, unsaved.answers),
      })
    }
  }
}

function saveBeforeLeaving(store: AnswerStore) {
  const flush = () => void store.flush()
  const flushWhenHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  addEventListener('online', flush)
  document.addEventListener('visibilitychange', flushWhenHidden)
  return () => {
    removeEventListener('online', flush)
    document.removeEventListener('visibilitychange', flushWhenHidden)
  }
}
