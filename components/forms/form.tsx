'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useRef, useSyncExternalStore } from 'react'
import { Button } from '../ui/button'
import { cn } from '../ui/class-names'
import { Notice } from '../ui/notice'
import { ErrorSummary } from './error-summary'
import type { ServerForm } from './use-server-form'

type FormProps = {
  readonly form: ServerForm
  /** What the form is for, where no heading says it. */
  readonly label?: string
  readonly className?: string
  readonly children: ReactNode
}

/** The frame of every form of the workspace: problems on top, what was kept, then the fields. */
export function Form({ form, label, className, children }: FormProps) {
  const t = useTranslations('ui')
  const element = useRef<HTMLFormElement>(null)
  const isReady = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  return (
    <form
      ref={element}
      noValidate
      aria-label={label}
      onSubmit={form.submit}
      className={cn('stack gap-5', className)}
    >
      <ErrorSummary
        form={element}
        attempt={form.attempt}
        failure={form.failure}
        fallback={form.fallback}
        title={t('form.problem')}
        titlePrefix={t('form.titlePrefix')}
      />
      {form.restored && (
        <Notice
          tone="accent"
          live="polite"
          title={t('form.restoredTitle')}
          actions={
            <Button size="sm" onClick={form.discardDraft}>
              {t('form.discardDraft')}
            </Button>
          }
        >
          {t('form.restored')}
        </Notice>
      )}
      <noscript>
        <Notice tone="caution">{t('form.needsScript')}</Notice>
      </noscript>
      {/* Until the script is there, what is typed would be lost and Enter would send it in the address. */}
      <fieldset disabled={!isReady} className="contents">
        {children}
      </fieldset>
    </form>
  )
}

const neverChanges = () => () => {}
