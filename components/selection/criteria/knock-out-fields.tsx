'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { NumberInput } from '@/components/forms/number-input'
import { Select } from '@/components/forms/select'
import { TextArea } from '@/components/forms/text-area'
import { Card } from '@/components/ui/card'
import { knockOutKinds } from '@/lib/selection/criteria/knock-out-schema'
import type { DraftNumber } from './draft-scale'
import type { CriterionFormControl } from './use-criterion-form'

type DraftRule =
  | { readonly kind: 'is-true' | 'document-present' }
  | { readonly kind: 'at-least'; readonly minimum: DraftNumber }
  | { readonly kind: 'at-most'; readonly maximum: DraftNumber }
  | { readonly kind: 'one-of'; readonly allowed: readonly string[] }

type KnockOutFieldsProps = { readonly control: CriterionFormControl; readonly unit: string }

/** What a bid must show on a knock-out. */
export function KnockOutFields({ control, unit }: KnockOutFieldsProps) {
  const t = useTranslations('tenders.editor')
  const tEnums = useTranslations('enums.scale')
  const { form, values, errors } = control
  const rule: DraftRule | null = values.knockOut
  const choice = form.choice('content.knockOut')
  const choose = (kind: string) => {
    const chosen = knockOutKinds.find((known) => known === kind)
    choice.onValueChange(chosen ? emptyRule(chosen) : null)
  }
  return (
    <Card id="rule" title={t('ruleTitle')}>
      <div className="stack sm:max-w-80">
        <Select
          id={choice.id}
          name="rule-kind"
          label={t('rule')}
          hint={rule ? t(`ruleHints.${rule.kind}`) : undefined}
          error={errors.knockOut}
          placeholder={t('noRule')}
          value={rule?.kind ?? ''}
          onChange={({ target }) => choose(target.value)}
          options={knockOutKinds.map((kind) => ({ value: kind, label: tEnums(kind) }))}
        />
        {rule?.kind === 'at-least' && (
          <NumberInput
            name="minimum"
            label={t('limit')}
            error={errors['knockOut.minimum']}
            value={rule.minimum}
            onValueChange={(minimum) => choice.onValueChange({ ...rule, minimum })}
            suffix={unit}
          />
        )}
        {rule?.kind === 'at-most' && (
          <NumberInput
            name="maximum"
            label={t('limit')}
            error={errors['knockOut.maximum']}
            value={rule.maximum}
            onValueChange={(maximum) => choice.onValueChange({ ...rule, maximum })}
            suffix={unit}
          />
        )}
        {rule?.kind === 'one-of' && (
          <AllowedAnswers
            allowed={rule.allowed}
            error={errors['knockOut.allowed'] ?? errors['knockOut.allowed.0']}
            change={(allowed) => choice.onValueChange({ ...rule, allowed })}
          />
        )}
      </div>
    </Card>
  )
}

function emptyRule(kind: DraftRule['kind']): DraftRule {
  switch (kind) {
    case 'at-least':
      return { kind, minimum: null }
    case 'at-most':
      return { kind, maximum: null }
    case 'one-of':
      return { kind, allowed: [] }
    default:
      return { kind }
  }
}

type AllowedAnswersProps = {
  readonly allowed: readonly string[]
  readonly error: string | undefined
  readonly change: (allowed: readonly string[]) => void
}

function AllowedAnswers({ allowed, error, change }: AllowedAnswersProps) {
  const t = useTranslations('tenders.editor')
  const [text, setText] = useState(allowed.join('\n'))
  return (
    <TextArea
      name="allowed"
      label={t('allowed')}
      error={error}
      value={text}
      onChange={({ target }) => {
        setText(target.value)
        change(
          target.value
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        )
      }}
    />
  )
}
