'use client'

import { type ComponentProps, type ReactNode, useState } from 'react'
import { Field, type FieldProps, inputLook } from './field'
import { splitField } from './split-field'

type PasswordInputProps = FieldProps &
  Omit<ComponentProps<'input'>, 'id' | 'name' | 'type'> & {
    readonly showLabel: string
    readonly hideLabelText: string
    readonly aside?: ReactNode
  }

/** Pasting and password managers work; it can be read before it is sent. */
export function PasswordInput({ showLabel, hideLabelText, aside, ...props }: PasswordInputProps) {
  const [field, input] = splitField(props)
  const [shown, setShown] = useState(false)
  return (
    <Field {...field} aside={aside}>
      {(wiring) => (
        <span className="relative block">
          <input
            autoCapitalize="none"
            spellCheck={false}
            {...input}
            {...wiring}
            type={shown ? 'text' : 'password'}
            className={`${inputLook} pe-20`}
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-controls={wiring.id}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-1 end-1 rounded-md px-3 text-ink-2 hover:bg-sunken"
          >
            {shown ? hideLabelText : showLabel}
          </button>
        </span>
      )}
    </Field>
  )
}
