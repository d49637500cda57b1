'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RadioCards } from '../forms/radio-cards'

const choices = ['system', 'light', 'dark'] as const
type Choice = (typeof choices)[number]

/** Light, dark, or as the device has it: takes effect at once and is kept on this device. */
export function ThemeChoice({ chosen }: { readonly chosen: Choice }) {
  const t = useTranslations('account.theme')
  const [choice, setChoice] = useState(chosen)
  const choose = (value: string) => {
    const next = choices.find((known) => known === value) ?? 'system'
    setChoice(next)
    show(next)
  }
  return (
    <RadioCards
      name="theme"
      label={t('legend')}
      value={choice}
      onValueChange={choose}
      options={choices.map((value) => ({ value, label: t(value) }))}
    />
  )
}

function show(choice: Choice) {
  const life = choice === 'system' ? 0 : 31_536_000
  if (choice === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = choice
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox, and this cookie holds no secret
  document.cookie = `theme=${choice}; path=/; max-age=${life}; samesite=lax`
}
