'use client'

import { useTranslations } from 'next-intl'
import { NumberInput } from '@/components/forms/number-input'
import { Select } from '@/components/forms/select'
import { Card } from '@/components/ui/card'
import { valueFunctionKinds } from '@/lib/decision/values/value-function'
import { type DraftScale, emptyScale } from './draft-scale'
import { ScaleFields } from './scale-fields'
import type { CriterionFormControl } from './use-criterion-form'

type ScaleCardProps = {
  readonly control: CriterionFormControl
  readonly domain: number
  readonly unit: string
}

/** The kind of value function and its anchors; anchors of another kind are kept until the form is left. */
export function ScaleCard({ control, domain, unit }: ScaleCardProps) {
  const t = useTranslations('tenders.editor')
  const tEnums = useTranslations('enums.scale')
  const { form, values, errors, language } = control
  const scale: DraftScale | null = values.valueFunction
  const choice = form.choice('content.valueFunction')
  const inScale = Object.entries(errors).flatMap(([path, message]) =>
    path.startsWith('valueFunction.') ? [[path.slice('valueFunction.'.length), message]] : [],
  )
  const choose = (kind: string) => {
    const chosen = valueFunctionKinds.find((known) => known === kind)
    choice.onValueChange(chosen ? emptyScale(chosen) : null)
  }
  return (
    <Card id="scale" title={t('scaleTitle')} subtitle={t('scaleLead')}>
      <div className="stack">
        <div className="sm:max-w-80">
          <Select
            id={choice.id}
            name="scale-kind"
            label={t('scale')}
            hint={scale ? t(`scaleHints.${scale.kind}`) : undefined}
            error={errors.valueFunction}
            placeholder={t('noScale')}
            value={scale?.kind ?? ''}
            onChange={({ target }) => choose(target.value)}
            options={valueFunctionKinds.map((kind) => ({ value: kind, label: tEnums(kind) }))}
          />
        </div>
        {scale && (
          <ScaleFields
            key={scale.kind}
            scale={scale}
            change={choice.onValueChange}
            errors={Object.fromEntries(inScale)}
            idPrefix={choice.id}
            unit={unit}
            language={language}
            domain={domain}
          />
        )}
        <div className="border-t pt-4">
          <NumberInput
            className="max-w-48"
            {...form.choice('content.minimumValue')}
            label={t('minimum')}
            hint={t('minimumHint')}
            optional
          />
        </div>
      </div>
    </Card>
  )
}
