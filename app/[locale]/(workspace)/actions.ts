'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { Hit } from '@/components/frame/palette-hit'
import { signOut } from '@/lib/account/sign-out'
import { searchSelection } from '@/lib/selection/tenders/search-selection'

export async function signOutAction() {
  await signOut()
  redirect(`/${await getLocale()}/sign-in`)
}

export async function searchAction(query: string): Promise<readonly Hit[]> {
  const result = await searchSelection({ query, locale: await getLocale() })
  return result.ok ? result.value : []
}
