import 'server-only'
import type { Reader } from '../../platform/db'
import { readValueFunction } from '../criteria/value-function-schema'
import { readStanding } from '../panel/read-standing'
import { type PanelStanding, standingOf } from '../panel/standing-rules'
import { readBindingTerms } from '../procedure/read-binding-terms'
import { type Evaluation, evaluateBids } from '../ranking/evaluation-rules'
import { type LoadedEvaluation, loadEvaluation } from '../ranking/load-evaluation'
import type { PanelAggregation } from '../ranking/panel-aggregation-rules'
import { loadTender } from '../tenders/load-tender'
import type { TenderSubject } from '../tenders/tender-rules'
import { cellOf, type ModerationCell, type RatedCriterion, valueAt } from './cell-rules'
import { grouped, placeOf } from './grouped-rules'
import { doesThresholdHang, type HingeGround } from './hinge-rules'
import type { PanelSeat } from './progress-rules'
import { type AgreedCell, readAgreedCells } from './read-agreed-cells'
import { type PanelScores, readPanelScores } from './read-panel-scores'
import { readSeats } from './read-seats'

/** A tender after the reveal, with all that its panel scored alone and agreed on since. */
export type LoadedModeration = {
  readonly tender: TenderSubject
  readonly aggregation: PanelAggregation
  /** Bids that are judged, in their order. */
  readonly bids: readonly { readonly id: string; readonly letter: string; readonly name: string }[]
  readonly domains: LoadedEvaluation['domains']
  /** The criteria that the panel rates, in their order. */
  readonly criteria: readonly RatedCriterion[]
  readonly seats: readonly PanelSeat[]
  readonly standing: PanelStanding
  readonly scores: PanelScores['scores']
  /** Criterion by criterion, bid by bid. */
  readonly cells: readonly ModerationCell[]
  readonly agreed: readonly AgreedCell[]
  readonly evaluation: LoadedEvaluation
  /** The values as they count now, with what the panel agreed; null while no official weights are usable. */
  readonly ground: HingeGround | null
}

/** Reads a formal tender of the organisation for its panel; null when there is none. The caller checks who reads, and when. */
export async function loadModeration(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<LoadedModeration | null> {
  const tender = await loadTender(reader, tenderId, organisationId)
  const evaluation = tender && (await loadEvaluation(reader, tenderId, organisationId))
  if (!evaluation || tender.procedure !== 'formal') return null
  const [terms, standing, seats, panel, agreed, criteria] = await Promise.all([
    readBindingTerms(reader, tender),
    readStanding(reader, tenderId),
    readSeats(reader, tenderId),
    readPanelScores(reader, tenderId),
    readAgreedCells(reader, tenderId),
    readRatedCriteria(reader, evaluation),
  ])
  const groundOf = hingeGround(evaluation, terms)
  const alone = groundOf(evaluateBids(withoutAgreed(evaluation)))
  const bids = evaluation.facts.bids.map(({ id, letter, name }) => ({ id, letter, name }))
  return {
    tender,
    aggregation: evaluation.tender.aggregation,
    bids,
    domains: evaluation.domains,
    criteria,
    seats,
    standing,
    scores: panel.scores,
    cells: cellsOf({ bids, criteria, panel, seats, standing }).map((cell) =>
      withThresholdFlag(cell, criteria, evaluation, alone),
    ),
    agreed,
    evaluation,
    ground: groundOf(evaluateBids(evaluation.facts)),
  }
}

/** The rated criteria with the words of their levels, which the evaluation does without. */
async function readRatedCriteria(
  reader: Reader,
  { facts, domains }: LoadedEvaluation,
): Promise<readonly RatedCriterion[]> {
  const rated = facts.criteria.filter(({ valueFunction }) => valueFunction.kind === 'rating')
  const rows = await reader.criterion.findMany({
    where: { id: { in: rated.map(({ id }) => id) } },
    select: { id: true, valueFunction: true },
  })
  const worded = new Map(rows.map((row) => [row.id, readValueFunction(row.valueFunction)]))
  return rated.flatMap(({ id, code, title, domain, minimumValue }) => {
    const scale = worded.get(id)
    if (scale?.kind !== 'rating') return []
    const levels = scale.levels.toSorted((a, b) => a.level - b.level)
    const domainId = domains[domain - 1]?.id ?? ''
    return [{ id, code, title, domain, domainId, minimumValue, levels }]
  })
}

type CellGround = Pick<LoadedModeration, 'bids' | 'criteria' | 'seats' | 'standing'> & {
  readonly panel: PanelScores
}

function cellsOf(ground: CellGround): readonly ModerationCell[] {
  const { bids, criteria, panel, seats } = ground
  const place = new Map(seats.map(({ userId }, index) => [userId, index]))
  const seatOf = (evaluatorId: string) => place.get(evaluatorId) ?? seats.length
  const given = grouped(panel.scores, placeOf)
  const missing = grouped(missedCards(ground), ({ bidId }) => bidId)
  return criteria.flatMap((criterion) =>
    bids.map(({ id: bidId }) =>
      cellOf({
        bidId,
        criterion,
        scores: (given.get(placeOf({ bidId, criterionId: criterion.id })) ?? [])
          .map(({ evaluatorId, level }) => ({ evaluatorId, level }))
          .toSorted((a, b) => seatOf(a.evaluatorId) - seatOf(b.evaluatorId)),
        missing: (missing.get(bidId) ?? []).map(({ evaluatorId }) => evaluatorId),
      }),
    ),
  )
}

/** Cards that an absent member left unfinished; those of recused members were never to be counted. */
const missedCards = ({ panel, seats, standing }: CellGround) =>
  panel.uncounted.filter(
    ({ bidId, evaluatorId: userId }) =>
      seats.some((seat) => seat.userId === userId && seat.absentAt !== null) &&
      standingOf(standing, { userId, bidId }) !== 'recused',
  )

/** What evaluators scored alone, before the panel agreed on anything. */
const withoutAgreed = ({ facts }: LoadedEvaluation) => ({
  ...facts,
  bids: facts.bids.map((bid) => ({ ...bid, agreed: new Map<string, number>() })),
})

const hingeGround =
  ({ facts, domains, weightSets, lock }: LoadedEvaluation, thresholds: HingeGround['thresholds']) =>
  ({ cells }: Evaluation): HingeGround | null => {
    const weights = weightSets.find(({ id }) => id === lock?.weightSetId)?.shares
    return weights
      ? {
          values: cells.map((row) => row.map(({ value }) => value)),
          weights,
          domainOf: facts.criteria.map(({ domain }) => domain - 1),
          domainCodes: domains.map(({ code }) => code),
          thresholds,
        }
      : null
  }

function withThresholdFlag(
  cell: ModerationCell,
  criteria: readonly RatedCriterion[],
  evaluation: LoadedEvaluation,
  ground: HingeGround | null,
): ModerationCell {
  const hinge = hingeOf(cell, criteria, evaluation)
  return ground && hinge && doesThresholdHang(ground, hinge)
    ? { ...cell, flags: [...cell.flags, 'threshold'] }
    : cell
}

/** A cell between the least and the highest value given; null where nobody gave a level. */
export function hingeOf(
  { bidId, criterionId, low, high }: ModerationCell,
  criteria: readonly RatedCriterion[],
  { facts }: LoadedEvaluation,
) {
  const rated = criteria.find(({ id }) => id === criterionId)
  if (!rated || low === null || high === null) return null
  return {
    bid: facts.bids.findIndex(({ id }) => id === bidId),
    criterion: facts.criteria.findIndex(({ id }) => id === criterionId),
    low: valueAt(rated, low),
    high: valueAt(rated, high),
  }
}
