import 'server-only'
import type { Reader } from '../../platform/db'
import type { LocalizedText } from '../../shared/locale'
import { type CriterionNode, readCriteriaTree } from '../criteria/read-criteria-tree'
import { type EvidenceShape, evidenceShape } from '../evidence/evidence-shape-rules'
import { readBindingTerms } from '../procedure/read-binding-terms'
import type { ScoredScale } from './comment-rules'

/** A criterion on which the panel gives levels. */
export type ScoredCriterion = Omit<ScoredScale, 'levels'> & {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly evidenceRequired: LocalizedText
  /** The number of its domain, from 1: what gives it its hue. */
  readonly domain: number
  /** The lowest first. */
  readonly levels: readonly {
    readonly level: number
    /** 0–100. */
    readonly value: number
    readonly anchor: LocalizedText
  }[]
}

/** A criterion that what the bid shows decides by itself. */
export type FactualCriterion = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly unit: LocalizedText
  readonly domain: number
  readonly shape: EvidenceShape
}

export type CriteriaForScoring = {
  readonly scored: readonly ScoredCriterion[]
  readonly factual: readonly FactualCriterion[]
}

/** The criteria of a formal tender in their order, parted into those that are scored and those that are not. */
export async function readCriteriaForScoring(
  reader: Reader,
  tenderId: string,
): Promise<CriteriaForScoring> {
  const [domains, terms] = await Promise.all([
    readCriteriaTree(reader, tenderId),
    readBindingTerms(reader, { tenderId, procedure: 'formal' }),
  ])
  const placed = domains.flatMap(({ criteria, code, domain }) =>
    criteria.map((criterion) => ({
      criterion,
      domain,
      domainMinimum: terms?.domainMinimums[code] ?? null,
    })),
  )
  return {
    scored: placed.flatMap(({ criterion, domain, domainMinimum }) =>
      scoredCriterion(criterion, domain, domainMinimum),
    ),
    factual: placed.flatMap(({ criterion, domain }) => {
      const { id, code, title, unit } = criterion
      const shape = evidenceShape(criterion)
      return shape.kind === 'level' ? [] : [{ id, code, title, unit, domain, shape }]
    }),
  }
}

function scoredCriterion(
  criterion: CriterionNode,
  domain: number,
  domainMinimum: number | null,
): readonly ScoredCriterion[] {
  const { valueFunction } = criterion
  if (criterion.kind !== 'weighted' || valueFunction?.kind !== 'rating') return []
  const { id, code, title, description, evidenceRequired, minimumValue } = criterion
  const levels = valueFunction.levels.toSorted((one, other) => one.level - other.level)
  return [
    { id, code, title, description, evidenceRequired, domain, levels, minimumValue, domainMinimum },
  ]
}
