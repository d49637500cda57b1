import type { Locale } from '@/lib/shared/locale'
import type { DraftScale, ScaleKind, ScaleOf } from './draft-scale'

/** What every editor of a scale is given. */
export type ScaleFieldsProps<Kind extends ScaleKind = ScaleKind> = {
  readonly scale: ScaleOf<Kind>
  readonly change: (scale: DraftScale) => void
  /** Path within the scale → what is wrong there, in the reader's language. */
  readonly errors: Readonly<Record<string, string>>
  /** Comes before the path in every id, so that the error summary finds the field. */
  readonly idPrefix: string
  /** Printed after evidence. */
  readonly unit: string
  /** Language of the words of levels and categories. */
  readonly language: Locale
  readonly domain: number
}
