import type { ComponentProps } from 'react'
import { cn } from '../ui/class-names'
import { Field, type FieldProps, inputLook } from './field'
import { splitField } from './split-field'

type DateInputProps = FieldProps &
  Omit<ComponentProps<'input'>, 'id' | 'name' | 'type'> & {
    /** A day `2026-03-01`, or a day and an hour `2026-03-01T09:00` without a zone. */
    readonly precision?: 'day' | 'minute'
  }

/** The browser's own calendar, in the reader's own order of day and month. */
export function DateInput({ precision = 'day', className, ...props }: DateInputProps) {
  const [field, input] = splitField(props)
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...input}
          {...wiring}
          type={precision === 'day' ? 'date' : 'datetime-local'}
          className={cn(inputLook, 'num max-w-64', className)}
        />
      )}
    </Field>
  )
}
