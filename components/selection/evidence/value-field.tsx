'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { EvidenceShape } from '../../../lib/selection/evidence/evidence-shape-rules'
import type { CriterionEvidence } from '../../../lib/selection/evidence/get-bid'
import { textIn } from '../../../lib/shared/locale'
import { NumberInput } from '../../forms/number-input'
import { RadioCards } from '../../forms/radio-cards'
import { Select } from '../../forms/select'
import { TextInput } from '../../forms/text-input'
import { numberPart } from './number-part'

/** Any form that holds a value of evidence under `value`. */
type ValueForm = {
  readonly choice: (name: 'value' | `value.${string}`) => {
    readonly id: string
    readonly name: string
    readonly error: string | undefined
    readonly value: unknown
    readonly onValueChange: (value: unknown) => void
  }
}

type ValueFieldProps = {
  readonly form: ValueForm
  readonly entry: Pick<CriterionEvidence, 'shape'> & {
    readonly criterion: Pick<CriterionEvidence['criterion'], 'unit'>
  }
}

/** The input that fits what the criterion asks for. */
export function ValueField({ form, entry }: ValueFieldProps) {
  const { shape } = entry
  switch (shape.kind) {
    case 'number':
      return <NumberField form={form} entry={entry} />
    case 'yes-no':
      return <YesNoField form={form} asks={shape.asks} />
    case 'choice':
    case 'level':
      return <ListField form={form} shape={shape} />
    case 'text':
      return <WordField form={form} accepted={shape.accepted} />
    case 'count':
      return <CountFields form={form} regionsInAll={shape.regionsInAll} />
    case 'components':
      return <ComponentFields form={form} names={shape.names} />
    case 'undeclared':
      return null
  }
}

function NumberField({ form, entry }: ValueFieldProps) {
  const t = useTranslations('evidence.entry')
  const locale = useLocale()
  const { value, ...field } = form.choice('value')
  const unit = textIn(entry.criterion.unit, locale)
  return (
    <NumberInput
      {...field}
      value={numberPart(value)}
      label={unit ? t('valueIn', { unit }) : t('value')}
    />
  )
}

function YesNoField({
  form,
  asks,
}: {
  readonly form: ValueForm
  readonly asks: 'statement' | 'document'
}) {
  const t = useTranslations('evidence.entry')
  const { value, onValueChange, ...field } = form.choice('value')
  return (
    <RadioCards
      {...field}
      label={t(asks === 'document' ? 'documentThere' : 'value')}
      columns={2}
      value={typeof value === 'boolean' ? String(value) : null}
      onValueChange={(answer) => onValueChange(answer === 'true')}
      options={[
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ]}
    />
  )
}

function ListField({
  form,
  shape,
}: {
  readonly form: ValueForm
  readonly shape: Extract<EvidenceShape, { kind: 'choice' | 'level' }>
}) {
  const t = useTranslations('evidence.entry')
  const locale = useLocale()
  const { value, onValueChange, ...field } = form.choice('value')
  const options =
    shape.kind === 'choice'
      ? shape.options.map((option) => ({
          value: option.value,
          label: textIn(option.label, locale) || option.value,
        }))
      : shape.levels.map(({ level, anchor }) => ({
          value: String(level),
          label: [level, textIn(anchor, locale)].filter(Boolean).join(' – '),
        }))
  const chosen = (text: string) => (shape.kind === 'level' ? Number(text) : text)
  return (
    <Select
      {...field}
      label={t(shape.kind === 'level' ? 'level' : 'value')}
      placeholder={t('choose')}
      value={value === null ? '' : String(value)}
      onChange={(event) =>
        onValueChange(event.target.value === '' ? null : chosen(event.target.value))
      }
      options={options}
    />
  )
}

function WordField({
  form,
  accepted,
}: {
  readonly form: ValueForm
  readonly accepted: readonly string[]
}) {
  const t = useTranslations('evidence.entry')
  const { value, onValueChange, ...field } = form.choice('value')
  return (
    <>
      <TextInput
        {...field}
        label={t('value')}
        hint={t('accepted', { list: accepted.join(', ') })}
        list={`${field.id}-accepted`}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onValueChange(event.target.value)}
      />
      <datalist id={`${field.id}-accepted`}>
        {accepted.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </>
  )
}

function CountFields({
  form,
  regionsInAll,
}: {
  readonly form: ValueForm
  readonly regionsInAll: number
}) {
  const t = useTranslations('evidence.entry')
  const count = form.choice('value.count')
  const regions = form.choice('value.regions')
  return (
    <div className="grid grid-cols-2 items-end gap-3">
      <NumberInput {...count} value={numberPart(count.value)} label={t('count')} />
      <NumberInput
        {...regions}
        value={numberPart(regions.value)}
        label={t('regions', { all: regionsInAll })}
      />
    </div>
  )
}

function ComponentFields({
  form,
  names,
}: {
  readonly form: ValueForm
  readonly names: readonly string[]
}) {
  return names.map((name) => {
    const { value, ...field } = form.choice(`value.${name}`)
    return <NumberInput key={name} {...field} value={numberPart(value)} label={name} />
  })
}
