'use client'

import type { Path } from 'react-hook-form'
import { NumberInput } from '@/components/forms/number-input'
import type { TermsInput } from '@/lib/selection/procedure/terms-schema'
import type { TermsParts } from './terms-parts'

type TermsNumberProps = {
  readonly parts: TermsParts
  readonly name: Path<TermsInput>
  readonly label: string
  readonly hint?: string
  readonly suffix?: string
  readonly optional?: boolean
}

/** One number of the terms. */
export function TermsNumber({ parts, name, ...props }: TermsNumberProps) {
  const { value, ...wiring } = parts.choice(name)
  const shown = typeof value === 'number' || typeof value === 'string' ? value : null
  return (
    <div className="max-w-64">
      <NumberInput {...wiring} {...props} value={shown} />
    </div>
  )
}
