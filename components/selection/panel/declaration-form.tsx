'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { showToast } from '@/components/ui/toast'
import { declareConflictInput } from '@/lib/selection/panel/panel-schema'
import type { Result } from '@/lib/shared/result'

type DeclarationFormProps = {
  readonly tenderId: string
  /** Null for links in general. */
  readonly bidId: string | null
  readonly version: number
  readonly question: string
  /** Something was said before: now only a link can be added. */
  readonly isLater: boolean
  readonly action: (input: unknown) => Promise<Result<unknown>>
}

/** One declaration: nothing links me, or what does. */
export function DeclarationForm(props: DeclarationFormProps) {
  const t = useTranslations('panel.own')
  const [isShown, setShown] = useState(!props.isLater)
  if (isShown) return <OpenForm {...props} close={() => setShown(!props.isLater)} />
  return (
    <div>
      <Button size="sm" variant="quiet" onClick={() => setShown(true)}>
        {t('later')}
      </Button>
    </div>
  )
}

function OpenForm({
  tenderId,
  bidId,
  version,
  question,
  isLater,
  action,
  close,
}: DeclarationFormProps & { readonly close: () => void }) {
  const t = useTranslations('panel.own')
  const form = useServerForm(declareConflictInput, action, {
    values: {
      ...{ tenderId, bidId, version, text: '' },
      outcome: isLater ? 'declared' : '',
    },
    onSaved: () => {
      close()
      showToast({ title: t('sent'), tone: 'good' })
    },
  })
  const outcome = form.choice('outcome')
  const isLinked = isLater || outcome.value === 'declared'
  return (
    <Form form={form} label={question}>
      {isLater ? (
        <p className="text-ink-2">{t('laterHint')}</p>
      ) : (
        <RadioCards
          {...outcome}
          label={question}
          columns={2}
          options={[
            { value: 'none', label: t('none'), hint: t('noneHint') },
            { value: 'declared', label: t('link'), hint: t('linkHint') },
          ]}
        />
      )}
      {isLinked && (
        <TextArea {...form.field('text')} label={t('text')} hint={t('textHint')} rows={4} />
      )}
      <div>
        <SubmitButton pending={form.pending}>{t('send')}</SubmitButton>
      </div>
    </Form>
  )
}
