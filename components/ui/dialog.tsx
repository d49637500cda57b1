'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './class-names'
import { IconButton } from './icon-button'

type DialogProps = {
  /** The button that opens it; leave out where `open` decides. */
  readonly trigger?: ReactNode
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
  readonly title: string
  readonly description?: ReactNode
  readonly size?: 'sm' | 'md' | 'lg'
  /** A sheet at the end edge instead of a box in the middle. */
  readonly side?: boolean
  readonly footer?: ReactNode
  readonly children?: ReactNode
}

/** Focus goes in, stays in, and returns; Escape and the cross close it. */
export function Dialog({
  trigger,
  open,
  onOpenChange,
  title,
  description,
  size = 'md',
  side = false,
  footer,
  children,
}: DialogProps) {
  const t = useTranslations('ui')
  const state = open === undefined ? {} : { open }
  return (
    <Radix.Root {...state} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 bg-scrim motion-safe:animate-appear" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cn(
            'fixed z-50 flex flex-col border-line-2 bg-raised text-ink shadow-md focus-visible:outline-none motion-safe:animate-appear',
            side
              ? 'inset-y-0 end-0 w-full max-w-md border-s'
              : 'inset-x-0 top-[12vh] mx-auto max-h-[calc(100dvh-16vh)] w-[calc(100%-2rem)] rounded-lg border max-md:top-auto max-md:bottom-0 max-md:w-full max-md:rounded-b-none',
            !side && widths[size],
          )}
        >
          <header className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-1 px-5 pt-4">
            <Radix.Title className="text-lg font-bold tracking-[-0.014em]">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={t('dialog.close')} icon={<X />} />
            </Radix.Close>
            {description && (
              <Radix.Description asChild>
                <div className="col-span-2 text-ink-2">{description}</div>
              </Radix.Description>
            )}
          </header>
          <div className="stack min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-5">{children}</div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t px-5 py-3">
              {footer}
            </footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Wraps a button that closes the dialog round it. */
export function DialogClose({ children }: { readonly children: ReactNode }) {
  return <Radix.Close asChild>{children}</Radix.Close>
}

const widths = { sm: 'max-w-md', md: 'max-w-xl', lg: 'max-w-3xl' }
