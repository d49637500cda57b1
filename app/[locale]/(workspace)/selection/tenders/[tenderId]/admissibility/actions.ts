'use server'

import { refresh } from 'next/cache'
import { answerClarification } from '@/lib/selection/admissibility/answer-clarification'
import { askClarification } from '@/lib/selection/admissibility/ask-clarification'
import { confirmFail } from '@/lib/selection/admissibility/confirm-fail'
import { decideClarification } from '@/lib/selection/admissibility/decide-clarification'
import { judgeRequirement } from '@/lib/selection/admissibility/judge-requirement'
import { startAdmissibility } from '@/lib/selection/admissibility/start-admissibility'
import { startScoring } from '@/lib/selection/admissibility/start-scoring'
import type { Result } from '@/lib/shared/result'

export const startAdmissibilityAction = async (input: unknown) =>
  shown(await startAdmissibility(input))

export const judgeRequirementAction = async (input: unknown) => shown(await judgeRequirement(input))

export const confirmFailAction = async (input: unknown) => shown(await confirmFail(input))

export const askClarificationAction = async (input: unknown) => shown(await askClarification(input))

export const answerClarificationAction = async (input: unknown) =>
  shown(await answerClarification(input))

export const decideClarificationAction = async (input: unknown) =>
  shown(await decideClarification(input))

export const startScoringAction = async (input: unknown) => shown(await startScoring(input))

/** The page shows what a change made of it, and what somebody else made of it in the meantime. */
function shown<Value>(result: Result<Value>): Result<Value> {
  if (result.ok || result.failure.code === 'stale-version') refresh()
  return result
}
