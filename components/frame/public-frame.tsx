import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Brand } from './brand'
import { LanguageLinks } from './language-links'

type PublicFrameProps = {
  /** At the right when wide, below on a phone. */
  readonly aside?: ReactNode
  /** Links and a remark at the foot. */
  readonly footer?: ReactNode
  /** A form in a narrow column, or a page of text. */
  readonly width?: 'form' | 'page'
  readonly children: ReactNode
}

/** The frame of pages before the sign-in: one sheet, and beside it what the product is for. */
export function PublicFrame({ aside, footer, width = 'form', children }: PublicFrameProps) {
  const t = useTranslations('ui')
  return (
    <div
      className={
        aside
          ? 'grid min-h-dvh grid-cols-[minmax(0,1fr)] md:grid-cols-2'
          : 'grid min-h-dvh grid-cols-[minmax(0,1fr)]'
      }
    >
      <div className="grid grid-rows-[auto_1fr_auto] gap-8 bg-surface px-16 py-10 max-md:px-5 max-md:py-6 md:border-e">
        <header className="flex items-center justify-between gap-4 no-print">
          <Brand />
          <LanguageLinks label={t('frame.language')} />
        </header>
        <main
          className={
            width === 'form'
              ? 'stack mx-auto w-full max-w-96 gap-5 md:self-center'
              : 'stack mx-auto w-full max-w-3xl gap-5'
          }
        >
          {children}
        </main>
        <footer className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-3 [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center [&_a]:text-ink-2">
          {footer}
        </footer>
      </div>
      {aside && (
        <aside className="grid content-center justify-items-center px-16 py-10 max-md:px-5 max-md:py-8">
          <div className="stack w-full max-w-[32.5rem] gap-7">{aside}</div>
        </aside>
      )}
    </div>
  )
}

/** "or", between two ways in. */
export function OrLine({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[1fr_auto_1fr] items-center gap-3 text-xs text-ink-3 before:border-t after:border-t">
      {children}
    </div>
  )
}
