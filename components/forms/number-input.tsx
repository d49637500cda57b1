'use client'

import { useLocale } from 'next-intl'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { cn } from '../ui/class-names'
import { Field, type FieldProps, inputLook } from './field'
import { decimalSeparatorOf, readNumber, writeNumber } from './read-number'
import { splitField } from './split-field'

type NumberValue = number | null | string

type NumberInputProps = FieldProps &
  Omit<ComponentProps<'input'>, 'id' | 'name' | 'type' | 'value' | 'onChange'> & {
    readonly value: NumberValue
    /** Null for an empty box; the text itself where no number can be read in it, so that the schema refuses it and it stays. */
    readonly onValueChange: (value: NumberValue) => void
    readonly suffix?: ReactNode
  }

/** A number in the reader's own writing. */
export function NumberInput({
  value,
  onValueChange,
  suffix,
  className,
  ...props
}: NumberInputProps) {
  const [field, input] = splitField(props)
  const locale = useLocale()
  const separator = decimalSeparatorOf(locale)
  const [typed, setTyped] = useState({ text: writeNumber(value, locale), value })
  const text = Object.is(typed.value, value) ? typed.text : writeNumber(value, locale)
  const change = (next: string) => {
    const read = readNumber(next, separator)
    setTyped({ text: next, value: read })
    onValueChange(read)
  }
  return (
    <Field {...field}>
      {(wiring) => (
        <span className="relative flex items-center">
          <input
            {...input}
            {...wiring}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onChange={(event) => change(event.target.value)}
            className={cn(inputLook, 'num text-end', suffix && 'pe-14', className)}
          />
          {suffix && (
            <span className="pointer-events-none absolute end-3 text-ink-3">{suffix}</span>
          )}
        </span>
      )}
    </Field>
  )
}
