'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { answerProblems } from '../../../lib/selection/applications/answer-rules'
import type { SaveAnswerInput } from '../../../lib/selection/applications/application-schema'
import type { AnswerDraft } from '../../../lib/selection/applications/draft-schema'
import type { AskedView, FileView } from '../../../lib/selection/applications/get-application'
import type { Result } from '../../../lib/shared/result'
import { Form } from '../../forms/form'
import { NumberInput } from '../../forms/number-input'
import { RadioCards } from '../../forms/radio-cards'
import { Select } from '../../forms/select'
import { SubmitButton } from '../../forms/submit-button'
import { TextArea } from '../../forms/text-area'
import { useRouter } from '../../ui/navigation'
import { numberPart } from '../evidence/number-part'
import { ValueField } from '../evidence/value-field'
import { KeepNote } from './keep-note'
import { useKeptForm } from './use-kept-form'

type AnswerFormProps = {
  readonly tenderId: string
  readonly asked: AskedView
  readonly files: readonly FileView[]
  /** Where "Save and next" leads; null after the last requirement. */
  readonly nextHref: string | null
  readonly action: (input: SaveAnswerInput) => Promise<Result<{ readonly version: number }>>
}

/** One requirement answered: kept as it is typed, checked on the button. */
export function AnswerForm({ tenderId, asked, files, nextHref, action }: AnswerFormProps) {
  const t = useTranslations('applications.requirements')
  const router = useRouter()
  const target = useRef('')
  const { shape, id: criterionId } = asked.criterion
  const list = `/applications/${tenderId}/requirements`
  const form = useKeptForm<AnswerDraft>({
    initial: asked.answer ?? emptyAnswer(criterionId),
    version: asked.version,
    save: (answer, version) => action({ ...answer, tenderId, version }),
    problems: (answer) => answerProblems(shape, answer, files),
    onDone: () => router.push(target.current),
  })
  const { status } = form.values
  const isRated = shape.kind === 'level'
  const isProvided = status === 'provided'
  const page = form.choice('page')
  return (
    <Form form={form.form} label={t('form')}>
      <StatusField form={form} isRated={isRated} />
      {isProvided && !isRated && (
        <ValueField form={form} entry={{ shape, criterion: asked.criterion }} />
      )}
      <TextArea
        {...form.text('note')}
        label={t(isRated && isProvided ? 'answerText' : 'note')}
        hint={isRated && isProvided ? t('answerTextHint') : undefined}
        optional={status !== 'not_applicable'}
        rows={isRated ? 6 : 3}
        maxLength={2000}
      />
      {status !== 'missing' && (
        <div className="grid grid-cols-[minmax(0,1fr)_6rem] items-end gap-3">
          <Select
            {...form.text('fileId')}
            label={t('file')}
            optional
            placeholder={t(files.length === 0 ? 'noFiles' : 'noFile')}
            options={files.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <NumberInput {...page} value={numberPart(page.value)} label={t('page')} />
        </div>
      )}
      <div className="grid gap-3">
        <KeepNote keeping={form.keeping} />
        <div className="flex flex-wrap gap-2">
          {nextHref && (
            <SubmitButton
              pending={form.pending}
              onClick={() => {
                target.current = nextHref
              }}
            >
              {t('saveNext')}
            </SubmitButton>
          )}
          <SubmitButton
            variant={nextHref ? 'secondary' : 'primary'}
            pending={form.pending}
            onClick={() => {
              target.current = list
            }}
          >
            {t('save')}
          </SubmitButton>
        </div>
      </div>
    </Form>
  )
}

type StatusFieldProps = {
  readonly form: Pick<ReturnType<typeof useKeptForm<AnswerDraft>>, 'choice' | 'values'>
  readonly isRated: boolean
}

function StatusField({ form, isRated }: StatusFieldProps) {
  const t = useTranslations('applications.requirements')
  const statuses = isRated
    ? (['provided', 'not_applicable'] as const)
    : (['provided', 'missing', 'not_applicable'] as const)
  return (
    <RadioCards
      {...form.choice('status')}
      value={form.values.status}
      label={t('status')}
      options={statuses.map((value) => ({
        value,
        label: t(`statuses.${value}`),
        ...(value !== 'provided' && { hint: t(`statuses.${value}Hint`) }),
      }))}
    />
  )
}

const emptyAnswer = (criterionId: string): AnswerDraft => ({
  criterionId,
  status: 'provided',
  value: null,
  note: '',
  fileId: '',
  page: null,
})
