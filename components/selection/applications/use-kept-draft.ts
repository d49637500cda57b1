'use client'

import { useEffect, useRef, useState } from 'react'
import type { FailureCode, Result } from '../../../lib/shared/result'

/** Whether what was typed is safe. */
export type Keeping =
  | { readonly kind: 'idle' | 'waiting' | 'saving' | 'unreachable' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'refused'; readonly code: FailureCode }

type Saved = { readonly version: number }

type Options<Values> = {
  readonly initial: Values
  readonly version: number
  readonly save: (values: Values, version: number) => Promise<Result<Saved>>
}

const restMs = 1_200
const retryMs = 5_000

/**
 * Keeps what is typed on the server a moment after the last key, one request at a time, and says so. Without a connection
 * it tries again until it is there; a refusal stops it, and what was typed stays on the page.
 */
export function useKeptDraft<Values>({ initial, version, save }: Options<Values>) {
  const [values, setValues] = useState(initial)
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'idle' })
  const latest = useRef({ values: initial, saved: initial, version, isSaving: false })
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const later = (ms: number) => {
    if (timer.current) clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), ms)
  }

  /** Sends what is not yet kept; true once everything is. */
  const flush = async (): Promise<boolean> => {
    if (timer.current) clearTimeout(timer.current)
    const state = latest.current
    if (state.isSaving) {
      await new Promise((resolve) => setTimeout(resolve, 60))
      return flush()
    }
    if (state.values === state.saved) return true
    const sent = state.values
    state.isSaving = true
    setKeeping({ kind: 'saving' })
    const result = await save(sent, state.version).catch(() => null)
    state.isSaving = false
    if (!result) {
      setKeeping({ kind: 'unreachable' })
      later(retryMs)
      return false
    }
    if (!result.ok) {
      setKeeping({ kind: 'refused', code: result.failure.code })
      return false
    }
    state.saved = sent
    state.version = result.value.version
    setKeeping({ kind: 'saved', at: new Date() })
    return state.values === sent ? true : flush()
  }

  const change = (next: Values) => {
    latest.current.values = next
    setValues(next)
    setKeeping((before) => (before.kind === 'refused' ? before : { kind: 'waiting' }))
    later(restMs)
  }

  useWarning(latest)
  return { values, change, flush, keeping }
}

/** Leaving the page with something unsaved asks first. */
function useWarning(latest: {
  readonly current: { readonly values: unknown; readonly saved: unknown }
}) {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current.values !== latest.current.saved) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [latest])
}
