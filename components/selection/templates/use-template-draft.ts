'use client'

import { useEffect, useState } from 'react'
import type { EditedTemplate } from '@/lib/selection/templates/edited-template-rules'

type Kept = { readonly version: number; readonly template: EditedTemplate }

/**
 * Keeps an edited template in this browser tab until it is saved, so that an expired session or a reload loses nothing.
 * `key` starts with `draft:`, so that signing out forgets it with every other draft.
 */
export function useTemplateDraft(
  key: string,
  version: number,
  restore: (template: EditedTemplate) => void,
) {
  const [restoredFrom, setRestoredFrom] = useState<number | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is taken up once, when the page opens.
  useEffect(() => {
    const kept = readKept(key)
    if (!kept) return
    restore(kept.template)
    setRestoredFrom(kept.version)
  }, [])

  return {
    /** The version the restored draft was edited from; null where there was none. */
    restoredFrom,
    keep: (template: EditedTemplate) => {
      const kept: Kept = { version: restoredFrom ?? version, template }
      sessionStorage.setItem(key, JSON.stringify(kept))
    },
    forget: () => {
      sessionStorage.removeItem(key)
      setRestoredFrom(null)
    },
  }
}

function readKept(key: string): Kept | null {
  const text = sessionStorage.getItem(key)
  if (text === null) return null
  try {
    const kept: unknown = JSON.parse(text)
    return isKept(kept) ? kept : null
  } catch {
    return null
  }
}

/** The draft was written by this very code, in this tab. */
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'version' in value && 'template' in value
