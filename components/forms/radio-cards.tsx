import type { ReactNode } from 'react'
import { cn } from '../ui/class-names'
import { FieldGroup, type FieldProps } from './field'
import { splitField } from './split-field'

type Card = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly disabled?: boolean
}

type RadioCardsProps = FieldProps & {
  readonly options: readonly Card[]
  /** What is chosen; leave out, with `onValueChange`, for a form without script. */
  readonly value?: string | null
  readonly defaultValue?: string
  readonly onValueChange?: (value: string) => void
  readonly columns?: 1 | 2 | 3
}

/** A choice of one where each option needs a sentence. */
export function RadioCards({
  options,
  value,
  defaultValue,
  onValueChange,
  columns = 1,
  ...props
}: RadioCardsProps) {
  const [field] = splitField(props)
  return (
    <FieldGroup {...field}>
      {(wiring) => (
        <div className={cn('grid gap-2', columnStyles[columns])}>
          {options.map((option, place) => (
            <label key={option.value} className={cardLook}>
              <input
                type="radio"
                name={wiring.name}
                id={place === 0 ? wiring.id : `${wiring.id}-${option.value}`}
                value={option.value}
                disabled={option.disabled}
                aria-invalid={wiring['aria-invalid']}
                className="mt-0.5"
                {...(onValueChange
                  ? {
                      checked: option.value === value,
                      onChange: () => onValueChange(option.value),
                    }
                  : { defaultChecked: option.value === defaultValue })}
              />
              <span className="min-w-0">
                <span className="block font-bold">{option.label}</span>
                {option.hint && <span className="block text-xs text-ink-2">{option.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  )
}

const cardLook =
  'grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-2.5 rounded-md border border-line-3 bg-surface px-3.5 py-2.5 hover:bg-hover has-checked:border-accent has-checked:bg-accent-tint has-checked:ring-1 has-checked:ring-accent has-[[disabled]]:cursor-default has-[[disabled]]:border-line has-[[disabled]]:bg-sunken has-[[disabled]]:text-ink-3 has-aria-invalid:border-bad-mark has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-md:min-h-12'

const columnStyles = { 1: '', 2: 'md:grid-cols-2', 3: 'md:grid-cols-3' }
