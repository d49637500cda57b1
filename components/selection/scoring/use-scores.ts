'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { MyScoringView } from '../../../lib/selection/scoring/my-scoring-view'
import { scoreKey } from './score-draft'
import { type ScoreStore, scoreStore } from './score-store'
import { sendScore } from './send-score'
import { keepUnsent, restoreUnsent } from './unsent-scores'

/** How often what could not be sent is tried again. */
const retryMs = 15_000

/** The evaluator's scores, kept in the browser and saved as they are given. */
export function useScores(view: MyScoringView) {
  const [store] = useState(() => openStore(view))
  const cells = useSyncExternalStore(store.subscribe, store.cells, store.cells)
  const { evaluatorId, tender } = view
  useEffect(() => {
    const known = new Set(
      view.bids.flatMap(({ card }) => view.scored.map(({ id }) => scoreKey(card.id, id))),
    )
    restoreUnsent(evaluatorId, tender.id, store, (key) => known.has(key))
    return store.subscribe(() => keepUnsent(evaluatorId, tender.id, store))
  }, [store, evaluatorId, tender.id, view.bids, view.scored])
  useEffect(() => sendWhenPossible(store), [store])
  return { cells, store }
}

const openStore = ({ bids }: MyScoringView) =>
  scoreStore(
    new Map(
      bids.flatMap(({ card }) =>
        card.scores.map((score) => [scoreKey(card.id, score.criterionId), score] as const),
      ),
    ),
    sendScore,
  )

function sendWhenPossible(store: ScoreStore) {
  const flush = () => void store.flush()
  const flushWhenHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  const timer = setInterval(flush, retryMs)
  addEventListener('online', flush)
  document.addEventListener('visibilitychange', flushWhenHidden)
  return () => {
    clearInterval(timer)
    removeEventListener('online', flush)
    document.removeEventListener('visibilitychange', flushWhenHidden)
    flush()
  }
}
