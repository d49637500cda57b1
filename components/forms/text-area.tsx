import type { ComponentProps } from 'react'
import { cn } from '../ui/class-names'
import { Field, type FieldProps, inputLook } from './field'
import { splitField } from './split-field'

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, 'id' | 'name'>

/** Several lines; grows with what is typed where the browser can. */
export function TextArea({ className, rows = 4, ...props }: TextAreaProps) {
  const [field, input] = splitField(props)
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          rows={rows}
          {...input}
          {...wiring}
          className={cn(inputLook, 'block field-sizing-content min-h-24 resize-y', className)}
        />
      )}
    </Field>
  )
}
