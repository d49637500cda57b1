'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import { reviewDeclarationInput } from '@/lib/selection/panel/panel-schema'
import type { PanelActions } from './panel-actions'

type Outcome = 'cleared' | 'restricted' | 'removed'

type ReviewDialogProps = {
  readonly declaration: {
    readonly declarationId: string
    readonly version: number
    readonly text: string
    readonly outcomes: readonly Outcome[]
  }
  readonly member: string
  /** The bid that it is about; null for links in general. */
  readonly bid: { readonly letter: string; readonly name: string } | null
  /** How far a recusal reaches, as published. */
  readonly reach: 'all' | 'bid'
  readonly action: PanelActions['review']
}

/** What a colleague declared, and the decision on it with its effect. */
export function ReviewDialog(props: ReviewDialogProps) {
  const t = useTranslations('panel.review')
  const matrix = useTranslations('panel.matrix')
  const [isOpen, setOpen] = useState(false)
  const { member, bid, declaration } = props
  const about = bid ? t('about', { letter: bid.letter, bidder: bid.name }) : t('aboutGeneral')
  return (
    <Dialog
      trigger={<Button size="sm">{matrix('review')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('title', { name: member })}
      description={about}
    >
      <figure className="stack gap-1.5 rounded-md bg-sunken px-3.5 py-3">
        <figcaption className="text-ink-3 text-xs">{t('words')}</figcaption>
        <blockquote className="whitespace-pre-line [overflow-wrap:anywhere]">
          {declaration.text}
        </blockquote>
      </figure>
      <ReviewForm {...props} close={() => setOpen(false)} />
    </Dialog>
  )
}

function ReviewForm({
  declaration: { declarationId, version, outcomes },
  reach,
  action,
  close,
}: ReviewDialogProps & { readonly close: () => void }) {
  const t = useTranslations('panel.review')
  const form = useServerForm(reviewDeclarationInput, action, {
    values: { declarationId, version, outcome: outcomes[0] ?? 'cleared', reason: '' },
    onSaved: () => {
      close()
      showToast({ title: t('saved'), tone: 'good' })
    },
  })
  const hints = {
    cleared: t('clearedHint'),
    restricted: t('restrictedHint'),
    removed: reach === 'all' ? t('removedAll') : t('removedBid'),
  }
  return (
    <Form form={form} label={t('decision')}>
      {outcomes.includes('removed') || <Notice tone="caution">{t('lockedHint')}</Notice>}
      <RadioCards
        {...form.choice('outcome')}
        label={t('decision')}
        options={outcomes.map((outcome) => ({
          value: outcome,
          label: t(outcome),
          hint: hints[outcome],
        }))}
      />
      <TextArea {...form.field('reason')} label={t('reason')} hint={t('reasonHint')} rows={3} />
      <div>
        <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}
