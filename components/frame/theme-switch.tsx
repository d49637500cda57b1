'use client'

import { SunMoon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { toolLook } from './tool-look'

/** Light or dark. The choice is kept in the cookie `theme`; without one the system decides. */
export function ThemeSwitch() {
  const t = useTranslations('ui')
  return (
    <button
      type="button"
      aria-label={t('frame.theme')}
      title={t('frame.theme')}
      onClick={switchTheme}
      className={toolLook}
    >
      <SunMoon />
    </button>
  )
}

function switchTheme() {
  const root = document.documentElement
  const shown = root.dataset.theme ?? (prefersDark() ? 'dark' : 'light')
  const next = shown === 'dark' ? 'light' : 'dark'
  root.dataset.theme = next
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox, and this cookie holds no secret
  document.cookie = `theme=${next}; path=/; max-age=31536000; samesite=lax`
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches
