'use client'

import type { KeyboardEvent } from 'react'
import { cn } from '../ui/class-names'

export type ScaleInputProps = {
  readonly name: string
  /** The whole question, for those who hear it. */
  readonly legend: string
  readonly value: number | null
  readonly onValueChange: (value: number) => void
  readonly min?: number
  readonly max?: number
  /** What a step means; read with its number. */
  readonly words?: Readonly<Record<number, string>>
  /** Last time's answer, drawn dashed and never chosen for the person. */
  readonly ghost?: number | undefined
  /** This answer is the one to look at again. */
  readonly flagged?: boolean
  readonly disabled?: boolean
  readonly invalid?: boolean
  readonly describedBy?: string | undefined
}

/** One answer on a whole-number scale. Arrow keys move it, digit keys choose it. */
export function ScaleInput({
  name,
  legend,
  value,
  onValueChange,
  min = 1,
  max = 9,
  words = {},
  ghost,
  flagged = false,
  disabled = false,
  invalid = false,
  describedBy,
}: ScaleInputProps) {
  const steps = Array.from({ length: max - min + 1 }, (_, place) => min + place)
  const chooseByDigit = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const step = /^\d$/u.test(event.key) ? Number(event.key) : Number.NaN
    if (!steps.includes(step) || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onValueChange(step)
    event.currentTarget.querySelector<HTMLInputElement>(`[value="${step}"]`)?.focus()
  }
  return (
    <fieldset
      disabled={disabled}
      onKeyDown={chooseByDigit}
      aria-describedby={describedBy}
      className={cn(
        'grid min-w-0 auto-cols-fr grid-flow-col overflow-hidden rounded-md border border-line-3 bg-surface',
        flagged && 'border-caution-mark ring-1 ring-caution-mark',
        invalid && 'border-bad-mark ring-1 ring-bad-mark',
      )}
    >
      <legend className="sr-only">{legend}</legend>
      {steps.map((step) => (
        <label key={step} className={stepLook}>
          <input
            type="radio"
            name={name}
            value={step}
            checked={step === value}
            onChange={() => onValueChange(step)}
            aria-label={words[step] ? `${step}, ${words[step]}` : undefined}
            className="peer absolute inset-0 size-full cursor-pointer opacity-0"
          />
          <span
            aria-hidden={words[step] ? true : undefined}
            className={cn(numberLook, step === ghost && step !== value && ghostLook)}
          >
            {step}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

const stepLook =
  'relative grid cursor-pointer border-s border-line first:border-s-0 has-[~label_input:checked]:bg-accent-tint hover:bg-hover first-of-type:border-s-0'

const numberLook =
  'num grid h-8.5 place-items-center text-ink-2 peer-checked:bg-accent peer-checked:font-bold peer-checked:text-on-accent peer-focus-visible:outline-2 peer-focus-visible:-outline-offset-4 peer-focus-visible:outline-focus peer-checked:peer-focus-visible:outline-on-accent max-md:h-12'

const ghostLook = 'outline-1 -outline-offset-4 outline-dashed outline-line-3'
