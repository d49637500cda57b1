'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { numberText } from '@/components/charts/number-text'
import { NumberInput } from '@/components/forms/number-input'
import { Select } from '@/components/forms/select'
import { evaluate } from '@/lib/decision/values/evaluate-evidence'
import type { EvidenceValue } from '@/lib/decision/values/evidence'
import type { CriterionValueFunction } from '@/lib/selection/criteria/value-function-schema'
import { textIn } from '@/lib/shared/locale'
import type { DraftNumber } from './draft-scale'

type TryValueProps = { readonly scale: CriterionValueFunction; readonly unit: string }

/** Any evidence typed in, and the value it would earn. */
export function TryValue({ scale, unit }: TryValueProps) {
  const t = useTranslations('tenders.editor.preview')
  const { points } = numberText(useLocale())
  const [typed, setTyped] = useState<Typed>({})
  const value = evidenceOf(scale, typed)
  const outcome = evaluate(
    scale,
    value === null ? { status: 'missing' } : { status: 'provided', value },
  )
  return (
    <fieldset className="stack gap-2 border-t pt-4">
      <legend className="float-start font-bold">{t('tryTitle')}</legend>
      <div className="clear-both flex flex-wrap items-end gap-3">
        <EvidenceBoxes
          scale={scale}
          unit={unit}
          typed={typed}
          set={(name, next) => setTyped({ ...typed, [name]: next })}
        />
      </div>
      <p role="status" className="min-h-6">
        {outcome.value === null ? (
          <span className="text-ink-3">{t(`gaps.${outcome.reason}`)}</span>
        ) : (
          <b className="text-base">{t('result', { value: points(outcome.value) })}</b>
        )}
      </p>
    </fieldset>
  )
}

type Typed = Readonly<Record<string, DraftNumber>>

/** What was typed as evidence of the scale's kind; null while something is missing. */
function evidenceOf(scale: CriterionValueFunction, typed: Typed): EvidenceValue | null {
  const chosen = typed.evidence ?? ''
  switch (scale.kind) {
    case 'yes-no':
      return chosen === '' ? null : chosen === 'yes'
    case 'categories':
      return chosen === '' ? null : String(chosen)
    case 'rating':
      return chosen === '' ? null : Number(chosen)
    case 'count-with-distribution':
    case 'formula':
      return componentsOf(namesOf(scale), typed)
    default:
      return typeof chosen === 'number' ? chosen : null
  }
}

function componentsOf(names: readonly string[], typed: Typed) {
  const numbers = names.flatMap((name) => {
    const number = typed[name]
    return typeof number === 'number' ? [[name, number] as const] : []
  })
  return numbers.length === names.length ? Object.fromEntries(numbers) : null
}

function namesOf(scale: CriterionValueFunction): readonly string[] {
  if (scale.kind === 'count-with-distribution') return ['count', 'regions']
  return scale.kind === 'formula' ? scale.variables : ['evidence']
}

type EvidenceBoxesProps = TryValueProps & {
  readonly typed: Typed
  readonly set: (name: string, value: DraftNumber) => void
}

function EvidenceBoxes({ scale, unit, typed, set }: EvidenceBoxesProps) {
  const t = useTranslations('tenders.editor.preview')
  const locale = useLocale()
  const choose = (options: readonly { readonly value: string; readonly label: string }[]) => (
    <Select
      name="try"
      label={t('evidence')}
      placeholder="–"
      value={String(typed.evidence ?? '')}
      onChange={({ target }) => set('evidence', target.value)}
      options={options}
    />
  )
  switch (scale.kind) {
    case 'yes-no':
      return choose([
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
      ])
    case 'categories':
      return choose(
        scale.categories.map(({ category, label }) => ({
          value: category,
          label: textIn(label, locale) || category,
        })),
      )
    case 'rating':
      return choose(
        scale.levels.map(({ level, anchor }) => ({
          value: String(level),
          label: `${level} · ${textIn(anchor, locale)}`,
        })),
      )
    default:
      return namesOf(scale).map((name) => (
        <NumberInput
          key={name}
          name={`try-${name}`}
          label={scale.kind === 'formula' ? name : t(name)}
          value={typed[name] ?? null}
          onValueChange={(value) => set(name, value)}
          suffix={name === 'evidence' || name === 'count' ? unit : ''}
        />
      ))
  }
}
