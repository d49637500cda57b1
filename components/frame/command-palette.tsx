'use client'

import { Search } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Kbd } from '../ui/kbd'
import { modifierKey } from './modifier-key'
import type { PaletteSource } from './palette-hit'

const CommandPaletteDialog = dynamic(
  () => import('./command-palette-dialog').then((module) => module.CommandPaletteDialog),
  { ssr: false },
)

/** The search of the top bar. Its dialog is fetched when it is first opened. */
export function CommandPalette(props: PaletteSource) {
  const t = useTranslations('ui')
  const [isWanted, setWanted] = useState(false)
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    const openByKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      setWanted(true)
      setOpen((before) => !before)
    }
    addEventListener('keydown', openByKey)
    return () => removeEventListener('keydown', openByKey)
  }, [])

  return (
    <>
      <button
        type="button"
        aria-label={t('palette.open')}
        aria-haspopup="dialog"
        onPointerEnter={() => setWanted(true)}
        onClick={() => {
          setWanted(true)
          setOpen(true)
        }}
        className="ms-auto inline-flex h-8.5 w-76 min-w-0 shrink items-center gap-2 rounded-md border border-line-2 bg-surface ps-2.5 pe-1.5 text-ink-3 hover:border-line-3 max-md:size-11 max-md:justify-center max-md:border-transparent max-md:bg-transparent max-md:p-0"
      >
        <Search />
        <span className="truncate max-md:hidden">{t('palette.placeholder')}</span>
        <Kbd className="ms-auto whitespace-nowrap max-md:hidden">
          <span suppressHydrationWarning>{`${modifierKey()}K`}</span>
        </Kbd>
      </button>
      {isWanted && <CommandPaletteDialog {...props} open={isOpen} onOpenChange={setOpen} />}
    </>
  )
}
