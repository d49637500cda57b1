'use client'

import { Trash2 } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { productMinor } from '../../../lib/selection/applications/offer-rules'
import { NumberInput } from '../../forms/number-input'
import { TextInput } from '../../forms/text-input'
import { IconButton } from '../../ui/icon-button'
import { moneyText } from '../../ui/money-text'
import { numberPart } from '../evidence/number-part'
import type { OfferKeptForm } from './offer-kept-form'

type LineFieldsProps = { readonly form: OfferKeptForm; readonly index: number }

/** One line of the offer: quantity × unit price beside the amount that is stated. */
export function LineFields({ form, index }: LineFieldsProps) {
  const t = useTranslations('applications.price')
  const locale = useLocale()
  const { values } = form
  const { lines, currency } = values
  const line = lines[index]
  const product = line ? productMinor(line, currency) : null
  const number = index + 1
  const part = (name: 'quantity' | 'unit' | 'amount') => {
    const { value, ...field } = form.choice(`lines.${index}.${name}`)
    return { ...field, value: numberPart(value), label: t(name) }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside the form's own would repeat its legend
    <div role="group" aria-label={t('line', { number })} className="rounded-md border p-4">
      <div className="grid items-end gap-3 md:grid-cols-[minmax(0,1fr)_6rem_8rem_9rem_2rem]">
        <TextInput
          {...form.text(`lines.${index}.description`)}
          label={t('description')}
          autoComplete="off"
          maxLength={300}
        />
        <NumberInput {...part('quantity')} />
        <NumberInput {...part('unit')} />
        <NumberInput {...part('amount')} />
        <IconButton
          label={t('removeLine', { number })}
          icon={<Trash2 />}
          disabled={lines.length === 1}
          onClick={() =>
            form.change({ ...values, lines: lines.filter((_, place) => place !== index) })
          }
        />
      </div>
      {product !== null && (
        <p className="num mt-2 text-xs text-ink-3">
          {t('reckoned', { amount: moneyText(locale)(product, currency) })}
        </p>
      )}
    </div>
  )
}
