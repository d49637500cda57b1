import type { ComponentProps } from 'react'
import { FieldError, FieldHint, type FieldProps, wiringOf } from './field'
import { splitField } from './split-field'

type CheckboxProps = FieldProps & Omit<ComponentProps<'input'>, 'id' | 'name' | 'type'>

/** One statement to agree to or not. The whole line can be pressed. */
export function Checkbox(props: CheckboxProps) {
  const [field, input] = splitField(props)
  const wiring = wiringOf(field)
  return (
    <div className="grid gap-1.5">
      <FieldError field={field} />
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 gap-y-0.5">
        <input type="checkbox" {...input} {...wiring} className="mt-0.5 max-md:size-6" />
        <label htmlFor={wiring.id} className="max-md:min-h-6 max-md:leading-6">
          {field.label}
        </label>
        <span className="col-start-2">
          <FieldHint field={field} />
        </span>
      </div>
    </div>
  )
}
