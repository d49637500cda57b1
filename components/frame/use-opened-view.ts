'use client'

import { parseAsString, useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { SavedViewRow } from '../../lib/account/views/list-views'
import {
  normalisedQuery,
  parametersOf,
  type Register,
} from '../../lib/account/views/register-rules'

/** The saved view that the address names, and how far the list is from it by now. */
export function useOpenedView(register: Register, views: readonly SavedViewRow[], remote: boolean) {
  const keys = useMemo(
    () => [...parametersOf(register), 'page', 'view'].map((key) => [key, parseAsString] as const),
    [register],
  )
  const [params, setParams] = useQueryStates(Object.fromEntries(keys), {
    history: 'push',
    shallow: !remote,
  })
  const query = normalisedQuery(register, searchOf(params))
  const opened = views.find(({ id }) => id === params.view) ?? null
  return {
    /** Null where the list stands as it comes, and where the view is gone or another's own. */
    opened,
    /** What the list shows now. */
    query,
    isChanged: query !== (opened?.query ?? ''),
    /** Shows a view, on its first page; no id is the list as it comes. */
    show: (next: { readonly viewId: string | null; readonly query: string }) => {
      const wanted = new URLSearchParams(next.query)
      const values = keys.map(([key]) => [key, wanted.get(key)])
      void setParams({ ...Object.fromEntries(values), view: next.viewId })
    },
  }
}

function searchOf(params: Readonly<Record<string, string | null>>): string {
  const set = Object.entries(params).flatMap(([key, value]) =>
    value === null ? [] : [[key, value]],
  )
  return new URLSearchParams(set).toString()
}
