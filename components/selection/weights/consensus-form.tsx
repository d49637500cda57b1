'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { z } from 'zod'
import type { QuestionDomain } from '../../../lib/selection/weighing/question-set-rules'
import { consensusFormInput } from '../../../lib/selection/weights/consensus-form-schema'
import { textIn } from '../../../lib/shared/locale'
import type { Result } from '../../../lib/shared/result'
import { Form } from '../../forms/form'
import { NumberInput } from '../../forms/number-input'
import { SubmitButton } from '../../forms/submit-button'
import { TextInput } from '../../forms/text-input'
import { useServerForm } from '../../forms/use-server-form'
import { ButtonLink } from '../../ui/button-link'
import { Card } from '../../ui/card'
import { DomainKey } from '../../ui/domain-key'
import { useRouter } from '../../ui/navigation'
import { RunningTotal } from './running-total'

type ConsensusFormProps = {
  readonly tenderId: string
  readonly domains: readonly QuestionDomain[]
  readonly idempotencyKey: string
  readonly enter: (input: unknown) => Promise<Result<unknown>>
}

type ConsensusValues = z.input<typeof consensusFormInput>

/** Weights that the panel agreed on, in per cent with two decimals. What is missing to 100 is shown, never forced. */
export function ConsensusForm({ tenderId, domains, idempotencyKey, enter }: ConsensusFormProps) {
  const t = useTranslations('weights.consensus')
  const router = useRouter()
  const back = `/selection/tenders/${tenderId}/weights/sets`
  const [values] = useState<ConsensusValues>(() => ({
    tenderId,
    idempotencyKey,
    name: '',
    source: '',
    entries: Object.fromEntries(
      domains.flatMap(({ criteria }) => criteria.map(({ id }) => [id, null])),
    ),
  }))
  const form = useServerForm(consensusFormInput, enter, {
    values,
    draftKey: `consensus-${tenderId}`,
    onSaved: () => router.push(back),
  })
  return (
    <Form form={form} label={t('title')} className="gap-6">
      <Card title={t('title')} subtitle={t('subtitle')}>
        <div className="grid gap-4 md:grid-cols-2">
          <TextInput {...form.field('name')} label={t('name')} hint={t('nameHint')} />
          <TextInput {...form.field('source')} label={t('source')} hint={t('sourceHint')} />
        </div>
      </Card>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {domains.map((domain) => (
          <DomainEntries key={domain.id} domain={domain} form={form} />
        ))}
      </div>
      <div className="sticky bottom-0 z-5 -mx-1 flex flex-wrap items-center justify-between gap-3 border-t bg-paper px-1 py-3 max-md:bottom-14">
        <RunningTotal entries={form.rhf.watch('entries')} />
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={back} variant="quiet">
            {t('cancel')}
          </ButtonLink>
          <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
        </div>
      </div>
    </Form>
  )
}

type ConsensusServerForm = ReturnType<typeof useServerForm<ConsensusValues, unknown>>

function DomainEntries({
  domain,
  form,
}: {
  readonly domain: QuestionDomain
  readonly form: ConsensusServerForm
}) {
  const t = useTranslations('weights.consensus')
  const locale = useLocale()
  return (
    <Card
      title={
        <span className="flex items-center gap-2">
          <DomainKey domain={domain.domainNumber} />
          {textIn(domain.title, locale)}
        </span>
      }
      level={3}
    >
      <div className="grid gap-2">
        {domain.criteria.map((criterion) => {
          const name = t('entry', { code: criterion.code, name: textIn(criterion.title, locale) })
          return (
            <div
              key={criterion.id}
              className="grid grid-cols-[minmax(0,1fr)_8rem] items-center gap-x-4"
            >
              <span aria-hidden="true">{name}</span>
              <NumberInput {...entryOf(form, criterion.id)} label={name} hideLabel suffix="%" />
            </div>
          )
        })}
      </div>
    </Card>
  )
}

type EntryValue = number | string | null

/** The wiring of one entry; what was typed and cannot be read stays in its box. */
function entryOf(form: ConsensusServerForm, criterionId: string) {
  const { value, ...wiring } = form.choice(`entries.${criterionId}`)
  const entry: EntryValue = typeof value === 'number' || typeof value === 'string' ? value : null
  return { ...wiring, value: entry }
}
