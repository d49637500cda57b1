import type { Path } from 'react-hook-form'
import type { TermsInput } from '@/lib/selection/procedure/terms-schema'
import type { LocalizedText } from '@/lib/shared/locale'

type Wiring = { readonly id: string; readonly error: string | undefined; readonly name: string }

/** What the fields of the terms need of a form, whether it settles or corrects them. */
export type TermsParts = {
  readonly field: (name: Path<TermsInput>) => Wiring
  readonly choice: (name: Path<TermsInput>) => Wiring & {
    readonly value: unknown
    readonly onValueChange: (value: unknown) => void
  }
}

export type TermsPlace = {
  readonly procedure: 'light' | 'formal'
  readonly currency: string
  readonly timeZone: string
  readonly domains: readonly {
    readonly id: string
    readonly code: string
    readonly title: LocalizedText
  }[]
}

export type TermsFieldsProps = { readonly parts: TermsParts; readonly place: TermsPlace }
