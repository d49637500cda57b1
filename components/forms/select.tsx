import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from '../ui/class-names'
import { Field, type FieldProps, inputLook } from './field'
import { splitField } from './split-field'

type Option = { readonly value: string; readonly label: string; readonly disabled?: boolean }

type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, 'id' | 'name' | 'children'> & {
    readonly options: readonly Option[]
    /** Shown while nothing is chosen; its value is the empty text. */
    readonly placeholder?: string
  }

/** The browser's own list: works with every keyboard, phone and reader. */
export function Select({ options, placeholder, className, ...props }: SelectProps) {
  const [field, input] = splitField(props)
  return (
    <Field {...field}>
      {(wiring) => (
        <span className="relative block">
          <select
            {...input}
            {...wiring}
            className={cn(inputLook, 'appearance-none pe-9', className)}
          >
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown className="pointer-events-none absolute inset-y-0 end-3 my-auto text-ink-3" />
        </span>
      )}
    </Field>
  )
}
