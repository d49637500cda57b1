'use server'

import { refresh } from 'next/cache'
import { nudgeEvaluators } from '@/lib/selection/scoring/nudge-evaluators'
import { reopenScorecard } from '@/lib/selection/scoring/reopen-scorecard'
import { revealScores } from '@/lib/selection/scoring/reveal-scores'
import { submitScorecard } from '@/lib/selection/scoring/submit-scorecard'

export async function submitScorecardAction(input: unknown) {
  const result = await submitScorecard(input)
  if (result.ok) refresh()
  return result
}

export async function reopenScorecardAction(input: unknown) {
  const result = await reopenScorecard(input)
  if (result.ok) refresh()
  return result
}

export async function nudgeEvaluatorsAction(input: unknown) {
  return await nudgeEvaluators(input)
}

export async function revealScoresAction(input: unknown) {
  const result = await revealScores(input)
  if (result.ok) refresh()
  return result
}
