'use client'

import { useTranslations } from 'next-intl'
import { codeInput } from '../../lib/account/sign-in-schema'
import type { Result } from '../../lib/shared/result'
import { Form } from '../forms/form'
import { SubmitButton } from '../forms/submit-button'
import { TextInput } from '../forms/text-input'
import { useServerForm } from '../forms/use-server-form'
import { showToast } from '../ui/toast'
import { BackupCodes } from './backup-codes'

export type Setup = {
  readonly uri: string
  readonly key: string
  readonly backupCodes: readonly string[]
  /** The link as one path of squares; `size` of them along a side. */
  readonly qr: { readonly size: number; readonly path: string }
}

type SecondFactorStepsProps = {
  readonly setup: Setup
  readonly confirm: (input: { code: string }) => Promise<Result<unknown>>
  readonly onDone: () => void
}

/** The app, the backup codes, and a first code to prove that the app has the key. */
export function SecondFactorSteps({ setup, confirm, onDone }: SecondFactorStepsProps) {
  const t = useTranslations('account.secondFactor')
  const form = useServerForm(codeInput, confirm, {
    values: { code: '' },
    onSaved: () => {
      showToast({ title: t('confirmed'), tone: 'good' })
      onDone()
    },
  })
  return (
    <div className="stack gap-6">
      <section className="stack gap-2">
        <h3>{t('appTitle')}</h3>
        <p className="text-ink-2">{t('appLead')}</p>
        <QrPicture qr={setup.qr} />
        <p>
          <a href={setup.uri}>{t('openApp')}</a>
        </p>
        <p>
          <span className="block text-xs text-ink-2">{t('key')}</span>
          <span className="mono [overflow-wrap:anywhere]">{inFours(setup.key)}</span>
        </p>
      </section>
      <section className="stack gap-2">
        <h3>{t('codesTitle')}</h3>
        <p className="text-ink-2">{t('codesLead')}</p>
        <BackupCodes codes={setup.backupCodes} />
      </section>
      <section className="stack gap-2">
        <h3>{t('confirmTitle')}</h3>
        <Form form={form}>
          <TextInput
            {...form.field('code')}
            label={t('code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            className="num max-w-40"
          />
          <div>
            <SubmitButton pending={form.pending}>{t('confirm')}</SubmitButton>
          </div>
        </Form>
      </section>
    </div>
  )
}

/** Dark on light in both themes: many cameras read nothing else. */
function QrPicture({ qr }: { readonly qr: Setup['qr'] }) {
  const t = useTranslations('account.secondFactor')
  return (
    <svg
      role="img"
      aria-label={t('qr')}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      shapeRendering="crispEdges"
      className="size-48 rounded-md border bg-[Canvas] [color-scheme:light]"
    >
      <path d={qr.path} className="fill-[CanvasText]" />
    </svg>
  )
}

const inFours = (key: string) => key.replaceAll(/(.{4})(?=.)/g, '$1 ')
