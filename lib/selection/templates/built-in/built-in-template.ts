import type { LocalizedText } from '../../../shared/locale'
import type { CriterionContent } from '../../criteria/criterion-schema'
import type { CriterionValueFunction, WordedRating } from '../../criteria/value-function-schema'
import type { TemplateContent } from '../template-schema'

/** A template that comes with the product. Its id never changes: installations refer to it. */
export type BuiltInTemplate = {
  readonly id: string
  readonly kind: 'insurer' | 'provider'
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly content: TemplateContent
}

/** One text in the three languages. */
export const words = (en: string, pt: string, fr: string): LocalizedText => ({ en, pt, fr })

type Weighted = {
  readonly code: string
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly evidence: LocalizedText
  readonly unit?: LocalizedText
  readonly value: CriterionValueFunction
}

/** A weighted criterion without a minimum. */
export const weighted = ({
  code,
  title,
  description,
  evidence,
  unit,
  value,
}: Weighted): CriterionContent => ({
  code,
  kind: 'weighted',
  title,
  description,
  unit: unit ?? {},
  evidenceRequired: evidence,
  valueFunction: value,
  knockOut: null,
  minimumValue: null,
})

/** Levels 1, 2, 3… worth equal steps from 0 to 100, each in words. */
export const ratingInWords = (...anchors: readonly LocalizedText[]): WordedRating => ({
  kind: 'rating',
  levels: anchors.map((anchor, index) => ({
    level: index + 1,
    value: Math.round((1000 * index) / (anchors.length - 1)) / 10,
    anchor,
  })),
})

/** Present or absent. */
export const yesNo: CriterionValueFunction = { kind: 'yes-no', yes: 100, no: 0 }
