import type { Advice } from '../../decision/weights/advice'
import { isSameJudgement } from './answer-rules'
import type { OrderedComparisons } from './judgement-rules'
import type { JudgementName } from './judgement-schema'

/** One answer that an expert is advised to look at again, with what the advice rests on. */
export type AnswerToRevisit = {
  /** As the question is asked: "best over worst" is the best-to-others of the worst. */
  readonly judgement: JudgementName
  readonly from: number
  /** The nearest answer that is close enough. */
  readonly to: number
  /** The other answer about the same item, and best over worst; null where several answers are meant together. */
  readonly basis: { readonly other: number; readonly overWorst: number } | null
  /** The answer that would fit the basis exactly; null where there is none on the 1–9 scale. */
  readonly exact: number | null
}

/** The engine's advice as questions to look at again, each once, in its order. */
export function answersToRevisit(
  comparisons: OrderedComparisons,
  advice: readonly Advice[],
): readonly AnswerToRevisit[] {
  const asked = advice.map(({ judgement, from, to }) => ({
    judgement: asAsked(judgement, comparisons),
    from,
    to,
  }))
  const distinct = asked.filter(
    ({ judgement }, place) =>
      asked.findIndex((other) => isSameJudgement(other.judgement, judgement)) === place,
  )
  return distinct.map((step) => {
    const isPair =
      distinct.filter(({ judgement }) => judgement.criterion === step.judgement.criterion).length >
      1
    const basis = isPair ? null : basisOf(step.judgement, comparisons)
    return { ...step, basis, exact: basis && exactFit(basis) }
  })
}

/** Best over worst stands in both rows of the engine but is asked once. */
const asAsked = (name: JudgementName, { best, worst }: OrderedComparisons): JudgementName =>
  name.kind === 'others-to-worst' && name.criterion === best
    ? { kind: 'best-to-others', criterion: worst }
    : name

function basisOf({ kind, criterion }: JudgementName, comparisons: OrderedComparisons) {
  const { items, worst, bestToOthers, othersToWorst } = comparisons
  if (criterion === worst) return null
  const place = items.indexOf(criterion)
  const other = (kind === 'best-to-others' ? othersToWorst : bestToOthers)[place] ?? null
  const overWorst = bestToOthers[items.indexOf(worst)] ?? null
  return other === null || overWorst === null ? null : { other, overWorst }
}

function exactFit({ other, overWorst }: { readonly other: number; readonly overWorst: number }) {
  const exact = overWorst / other
  return exact >= 1 && exact <= 9 ? exact : null
}
