import type { Hit } from './palette-hit'

const key = 'recent'
const most = 6

/** The pages opened from the search in this tab, latest first. */
export function recentPages(): readonly Hit[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isHit) : []
  } catch {
    return []
  }
}

export function rememberPage({ href, label, detail }: Hit) {
  const others = recentPages().filter((page) => page.href !== href)
  const kept = [{ href, label, detail }, ...others].slice(0, most)
  sessionStorage.setItem(key, JSON.stringify(kept))
}

export const forgetRecent = () => sessionStorage.removeItem(key)

const isHit = (value: unknown): value is Hit =>
  typeof value === 'object' && value !== null && 'href' in value && 'label' in value
