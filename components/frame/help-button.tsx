'use client'

import { CircleHelp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Kbd } from '../ui/kbd'
import { type HelpLink, ShortcutsDialog } from './shortcuts-dialog'
import { singleKeys } from './single-keys'

type HelpButtonProps = {
  readonly links: readonly HelpLink[]
  /** Listens to `?` and `/`; one button of the page does. */
  readonly listens?: boolean
}

/** Help and shortcuts, at the same place on every page. */
export function HelpButton({ links, listens = false }: HelpButtonProps) {
  const t = useTranslations('ui')
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    if (!listens) return
    const act = (event: KeyboardEvent) => {
      if (!isSingleKey(event) || !singleKeys.areOn()) return
      if (event.key === '?') setOpen(true)
      if (event.key === '/') focusSearch(event)
    }
    addEventListener('keydown', act)
    return () => removeEventListener('keydown', act)
  }, [listens])

  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="flex min-h-8 w-full items-center gap-1.5 rounded-md text-xs text-ink-2 hover:text-ink max-md:min-h-12 max-md:px-2 max-md:text-sm"
      >
        <CircleHelp className="size-3.5" />
        {t('help.open')}
        <Kbd className="ms-auto">{'?'}</Kbd>
      </button>
      <ShortcutsDialog open={isOpen} onOpenChange={setOpen} links={links} />
    </>
  )
}

function focusSearch(event: KeyboardEvent) {
  const box = document.querySelector<HTMLInputElement>('main input[type=search]')
  if (!box) return
  event.preventDefault()
  box.focus()
}

const isSingleKey = (event: KeyboardEvent) =>
  !(event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))
