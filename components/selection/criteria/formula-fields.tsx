'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { TextArea } from '@/components/forms/text-area'
import { TextInput } from '@/components/forms/text-input'
import type { ScaleFieldsProps } from './scale-fields-props'
import { useScaleWords } from './use-scale-words'

const FormulaCheck = dynamic(
  () => import('./formula-check').then((module) => module.FormulaCheck),
  {
    ssr: false,
  },
)

/** A buyer's formula: the names of its evidence, the formula, and at once whether it can be read. */
export function FormulaFields({ scale, change, errors, idPrefix }: ScaleFieldsProps<'formula'>) {
  const words = useScaleWords()
  const { expression, variables } = scale
  const [names, setNames] = useState(variables.join(', '))
  return (
    <div className="stack">
      <TextInput
        id={`${idPrefix}.variables`}
        name={`${idPrefix}.variables`}
        label={words.field('variables')}
        hint={words.field('variablesHint')}
        error={errors.variables}
        value={names}
        onChange={({ target }) => {
          setNames(target.value)
          change({ ...scale, variables: namesIn(target.value) })
        }}
        autoComplete="off"
        spellCheck={false}
        className="mono"
      />
      <TextArea
        id={`${idPrefix}.expression`}
        name={`${idPrefix}.expression`}
        label={words.field('expression')}
        hint={words.field('expressionHint')}
        error={errors.expression}
        value={expression}
        onChange={({ target }) => change({ ...scale, expression: target.value })}
        spellCheck={false}
        rows={2}
        className="mono"
      />
      {expression.trim() !== '' && (
        <FormulaCheck formula={{ kind: 'formula', expression, variables }} />
      )}
    </div>
  )
}

const namesIn = (text: string) => [...new Set(text.split(/[\s,;]+/).filter((name) => name !== ''))]
