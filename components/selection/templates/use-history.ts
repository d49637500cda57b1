'use client'

import { useReducer } from 'react'

type History<State> = {
  readonly past: readonly State[]
  readonly present: State
  readonly future: readonly State[]
}

type Act<State> =
  | { readonly kind: 'change'; readonly next: State }
  | { readonly kind: 'undo' | 'redo' }
  | { readonly kind: 'reset'; readonly next: State }

const mostSteps = 100

/** A state whose every change can be undone and redone, up to a hundred steps back. */
export function useHistory<State>(first: State) {
  const [history, act] = useReducer<History<State>, [Act<State>]>(step, {
    past: [],
    present: first,
    future: [],
  })
  return {
    present: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (next: State) => act({ kind: 'change', next }),
    undo: () => act({ kind: 'undo' }),
    redo: () => act({ kind: 'redo' }),
    /** Begins anew: what was before cannot be undone to. */
    reset: (next: State) => act({ kind: 'reset', next }),
  }
}

function step<State>({ past, present, future }: History<State>, act: Act<State>): History<State> {
  switch (act.kind) {
    case 'change':
      return { past: [...past, present].slice(-mostSteps), present: act.next, future: [] }
    case 'reset':
      return { past: [], present: act.next, future: [] }
    case 'undo': {
      const before = past.at(-1)
      if (before === undefined) return { past, present, future }
      return { past: past.slice(0, -1), present: before, future: [present, ...future] }
    }
    case 'redo': {
      const [after, ...rest] = future
      if (after === undefined) return { past, present, future }
      return { past: [...past, present], present: after, future: rest }
    }
  }
}
