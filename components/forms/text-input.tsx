import type { ComponentProps, ReactNode } from 'react'
import { Field, type FieldProps, inputLook } from './field'
import { splitField } from './split-field'

type TextInputProps = FieldProps &
  Omit<ComponentProps<'input'>, 'id' | 'name' | 'prefix'> & {
    /** A unit or sign inside the box, before and after what is typed. */
    readonly prefix?: ReactNode
    readonly suffix?: ReactNode
    readonly aside?: ReactNode
  }

export function TextInput({ prefix, suffix, aside, className = '', ...props }: TextInputProps) {
  const [field, input] = splitField(props)
  return (
    <Field {...field} aside={aside}>
      {(wiring) => (
        <span className="relative flex items-center">
          {prefix && (
            <span className="pointer-events-none absolute start-3 text-ink-3">{prefix}</span>
          )}
          <input
            type="text"
            {...input}
            {...wiring}
            className={`${inputLook} ${prefix ? 'ps-9' : ''} ${suffix ? 'pe-16' : ''} ${className}`}
          />
          {suffix && <span className="absolute end-3 text-ink-3">{suffix}</span>}
        </span>
      )}
    </Field>
  )
}
