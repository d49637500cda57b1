'use client'

import { Command } from 'cmdk'
import { CornerDownLeft, FileText, History, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Dialog } from 'radix-ui'
import { type ReactNode, useRef, useState } from 'react'
import { useRouter } from '../ui/navigation'
import type { Hit, PaletteSource } from './palette-hit'
import { recentPages, rememberPage } from './recent-pages'

type Props = PaletteSource & {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

const pauseMs = 150

/** Recent first, then pages, then what the server finds; the server decides what matches. */
export function CommandPaletteDialog({ pages, search, open, onOpenChange }: Props) {
  const t = useTranslations('ui')
  const router = useRouter()
  const [query, setQuery] = useState('')
  const { hits, isWaiting, look } = useServerSearch(search)
  const words = plain(query).split(/\s+/u).filter(Boolean)
  const found = pages.filter((page) => words.every((word) => plain(page.label).includes(word)))

  const go = (hit: Hit) => {
    rememberPage(hit)
    onOpenChange(false)
    setQuery('')
    router.push(hit.href)
  }
  const ask = (text: string) => {
    setQuery(text)
    look(text.trim())
  }
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-0 top-[12vh] z-50 mx-auto w-[calc(100%-2rem)] max-w-xl overflow-hidden rounded-lg border border-line-2 bg-raised text-ink shadow-md focus-visible:outline-none max-md:top-4"
        >
          <Dialog.Title className="sr-only">{t('palette.open')}</Dialog.Title>
          <Command label={t('palette.open')} shouldFilter={false} loop>
            <div className="flex items-center gap-2.5 border-b px-4">
              <Search className="text-ink-3" />
              <Command.Input
                value={query}
                onValueChange={ask}
                placeholder={t('palette.placeholder')}
                className="h-12 w-full bg-transparent text-base outline-none focus-visible:outline-none"
              />
            </div>
            <Command.List className="max-h-[60vh] overflow-y-auto p-1.5">
              {!isWaiting && (
                <Command.Empty className="px-3 py-6 text-ink-2">
                  {t('palette.nothing', { query })}
                </Command.Empty>
              )}
              {query === '' && (
                <HitGroup
                  heading={t('palette.recent')}
                  icon={<History />}
                  hits={recentPages()}
                  go={go}
                />
              )}
              <HitGroup
                heading={t('palette.records')}
                icon={<FileText />}
                hits={query === '' ? [] : hits}
                go={go}
              />
              <HitGroup
                heading={t('palette.pages')}
                icon={<CornerDownLeft />}
                hits={found}
                go={go}
              />
            </Command.List>
            <p role="status" className="sr-only">
              {isWaiting
                ? t('palette.looking')
                : t('palette.count', { count: found.length + hits.length })}
            </p>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

type HitGroupProps = {
  readonly heading: string
  readonly icon: ReactNode
  readonly hits: readonly Hit[]
  readonly go: (hit: Hit) => void
}

function HitGroup({ heading, icon, hits, go }: HitGroupProps) {
  if (hits.length === 0) return null
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-3"
    >
      {hits.map((hit) => (
        <Command.Item
          key={hit.href}
          value={`${heading} ${hit.href}`}
          onSelect={() => go(hit)}
          className="flex min-h-10 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 data-[selected=true]:bg-accent-tint max-md:min-h-12"
        >
          <span className="text-ink-3">{icon}</span>
          <span className="min-w-0 flex-1 truncate">{hit.label}</span>
          {hit.detail && <span className="num shrink-0 text-xs text-ink-2">{hit.detail}</span>}
        </Command.Item>
      ))}
    </Command.Group>
  )
}

/** Asks after a short pause, and drops an answer that a later question has overtaken. */
function useServerSearch(search: PaletteSource['search']) {
  const [hits, setHits] = useState<readonly Hit[]>([])
  const [isWaiting, setWaiting] = useState(false)
  const latest = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const look = (query: string) => {
    clearTimeout(timer.current)
    latest.current = query
    setWaiting(query !== '')
    if (query === '') return setHits([])
    timer.current = setTimeout(async () => {
      const found = await search(query).catch(() => [])
      if (latest.current !== query) return
      setHits(found)
      setWaiting(false)
    }, pauseMs)
  }
  return { hits, isWaiting, look }
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase()
