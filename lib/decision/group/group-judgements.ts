import { ContractError } from '../../shared/contract-error'
import {
  requireDistinct,
  requireRow,
  requireWhole,
  requireWithin,
} from '../random/sampling-contract'
import type { ExpertJudgements } from './expert-likelihood'
import type { GammaPrior } from './group-posterior'

/** What a group of experts said about the same criteria, and how to sample the posterior of their common weights. */
export type GroupJudgements = {
  /** Ids of the criteria, in the order of every array of judgements. */
  readonly criteria: readonly string[]
  readonly experts: readonly ExpertJudgements[]
  /** Largest judgement allowed; 9 unless given. */
  readonly scale?: number
  /** Gamma prior of the concentration, as [shape, rate]; [0.1, 0.1] unless given. */
  readonly priorGamma?: GammaPrior
  /** Draws kept, over all chains; 20,000 unless given. Rounded up to a multiple of the number of chains. */
  readonly draws?: number
  /** A safe integer ≥ 0; 1 unless given. The same seed gives the same numbers on every machine. */
  readonly seed?: number
}

const MOST_CRITERIA = 50
const MOST_EXPERTS = 200
const MOST_STORED_NUMBERS = 20_000_000

/** @throws ContractError where the judgements or the settings cannot be used, naming the rule and the place. */
export function checkGroupJudgements(input: GroupJudgements): void {
  const { criteria, experts, scale = 9 } = input
  requireWithin(criteria.length, 2, MOST_CRITERIA, 'criteria', 'number of criteria')
  requireDistinct(criteria, 'criteria')
  requireWithin(experts.length, 1, MOST_EXPERTS, 'experts', 'number of experts')
  requireDistinct(expertIds(experts), 'experts')
  requireWithin(scale, 1, 1000, 'scale', 'scale')
  experts.forEach((expert, k) => {
    checkAnswers(expert.bestToOthers, criteria.length, scale, `experts[${k}].bestToOthers`)
    checkAnswers(expert.othersToWorst, criteria.length, scale, `experts[${k}].othersToWorst`)
  })
  checkSampling(input)
}

/** The experts' ids; `expert-1`, `expert-2`, … by position where none was given. */
export function expertIds(experts: readonly ExpertJudgements[]): string[] {
  return experts.map(({ id }, k) => id ?? `expert-${k + 1}`)
}

function checkAnswers(answers: readonly number[], n: number, scale: number, path: string): void {
  requireRow(answers, n, 1, scale, path)
  if (answers.includes(1)) return
  const message = 'expected a 1 where the criterion is compared with itself, got none'
  throw new ContractError({ code: 'no-judgement-of-1', path, message })
}

function checkSampling({
  criteria,
  priorGamma = [0.1, 0.1],
  draws = 400,
  seed = 0,
}: GroupJudgements): void {
  requireWithin(priorGamma[0], 1e-6, 1e6, 'priorGamma[0]', 'shape')
  requireWithin(priorGamma[1], 1e-6, 1e6, 'priorGamma[1]', 'rate')
  requireWhole(draws, 400, Math.floor(MOST_STORED_NUMBERS / criteria.length), 'draws')
  requireWhole(seed, 0, Number.MAX_SAFE_INTEGER, 'seed')
}
