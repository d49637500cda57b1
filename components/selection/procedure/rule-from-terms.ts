import type { CombinationRule } from '@/lib/decision/award/combined-ranking'
import type { PriceFormula } from '@/lib/decision/award/price-formula'
import { formulaOf, tieBreakOf } from '@/lib/selection/procedure/terms-rules'
import type { TermsInput } from '@/lib/selection/procedure/terms-schema'

/** The rule that terms make while they are typed; null where a number is missing or wrong. */
export function ruleFromTerms(terms: TermsInput): CombinationRule | null {
  const formula = formulaOf(terms)
  const qualityShare = Math.round(terms.qualityPercent * 100)
  if (!isSound(formula) || !(qualityShare >= 0 && qualityShare <= 10_000)) return null
  return {
    formula,
    qualityShare,
    rounding: { decimals: terms.rounding === 'exact' ? null : Number(terms.rounding) },
    tieBreak: terms.tieBreak.flatMap((step) => tieBreakOf(step)),
  }
}

/** A box may hold a text that is no number yet. */
const isNumber = (value: unknown): value is number => Number.isFinite(value)

function isSound(formula: PriceFormula): boolean {
  switch (formula.kind) {
    case 'absolute-benchmark':
      return isNumber(formula.benchmark) && formula.benchmark > 0
    case 'linear-between-bounds':
      return isNumber(formula.full) && isNumber(formula.none) && formula.full < formula.none
    default:
      return true
  }
}
