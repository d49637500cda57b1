'use client'

import { useCallback, useEffect, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'

const prefix = 'draft:'

/**
 * Keeps what is typed in this browser tab until it is saved, so that an expired session, a reload or a
 * wrong link loses nothing. Files cannot be kept. Without a key nothing is kept.
 */
export function useDraft<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  key: string | undefined,
) {
  const [restored, setRestored] = useState(false)

  useEffect(() => {
    if (key === undefined) return
    const kept = readDraft(key)
    if (kept) {
      form.reset({ ...form.getValues(), ...kept }, { keepDefaultValues: true })
      setRestored(true)
    }
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        sessionStorage.setItem(prefix + key, JSON.stringify(values, withoutFiles))
      },
    })
  }, [form, key])

  const forget = useCallback(() => {
    if (key !== undefined) sessionStorage.removeItem(prefix + key)
    setRestored(false)
  }, [key])

  return { restored, forget }
}

/** Forgets every draft of this tab: the next person at this screen must not find them. */
export function forgetDrafts() {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}

function readDraft(key: string): object | null {
  const text = sessionStorage.getItem(prefix + key)
  if (text === null) return null
  try {
    const draft: unknown = JSON.parse(text)
    return typeof draft === 'object' ? draft : null
  } catch {
    return null
  }
}

const withoutFiles = (_: string, value: unknown) => (value instanceof Blob ? undefined : value)
