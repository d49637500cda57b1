import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Brand } from '../../frame/brand'
import { LanguageLinks } from '../../frame/language-links'
import { ThemeSwitch } from '../../frame/theme-switch'

/** The frame of the page behind a personal link: the mark, the language, and all the room for the questions. */
export function WeighingFrame({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('ui')
  return (
    <>
      <header className="sticky top-0 z-10 flex h-(--bar) items-center justify-between gap-3 border-b bg-paper/94 px-8 backdrop-blur-sm no-print max-md:px-4">
        <Brand />
        <div className="flex items-center gap-1">
          <LanguageLinks label={t('frame.language')} />
          <ThemeSwitch />
        </div>
      </header>
      <main className="mx-auto max-w-[92.5rem] px-8 pt-6 pb-14 max-md:px-4 max-md:pt-4 max-md:pb-8">
        {children}
      </main>
    </>
  )
}
