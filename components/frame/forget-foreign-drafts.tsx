'use client'

import { useLayoutEffect } from 'react'
import { forgetDrafts } from '../forms/use-draft'
import { forgetRecent } from './recent-pages'

const key = 'kept-for'

/**
 * What this tab keeps belongs to one person. Where somebody else signs in after a session that ended by itself, it is
 * forgotten: before the effects in which forms take up their drafts.
 */
export function ForgetForeignDrafts({ personId }: { readonly personId: string }) {
  useLayoutEffect(() => {
    if (sessionStorage.getItem(key) === personId) return
    forgetDrafts()
    forgetRecent()
    sessionStorage.setItem(key, personId)
  }, [personId])
  return null
}
