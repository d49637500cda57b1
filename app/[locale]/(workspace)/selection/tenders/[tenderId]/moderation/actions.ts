'use server'

import { refresh } from 'next/cache'
import { agreeLevel } from '@/lib/selection/moderation/agree-level'
import { answerDissent } from '@/lib/selection/moderation/answer-dissent'
import { confirmRecord } from '@/lib/selection/moderation/confirm-record'
import { lockTechnical } from '@/lib/selection/moderation/lock-technical'
import { showRankEffect } from '@/lib/selection/moderation/show-rank-effect'
import { startModeration } from '@/lib/selection/moderation/start-moderation'
import { stateDissent } from '@/lib/selection/moderation/state-dissent'
import { withdrawDissent } from '@/lib/selection/moderation/withdraw-dissent'
import type { Result } from '@/lib/shared/result'

/** Shows what is there now: after a change, and where somebody else was faster. */
function shown<Value>(result: Result<Value>): Result<Value> {
  if (result.ok || result.failure.code === 'stale-version') refresh()
  return result
}

export async function startModerationAction(input: unknown) {
  return shown(await startModeration(input))
}

export async function agreeLevelAction(input: unknown) {
  return shown(await agreeLevel(input))
}

export async function stateDissentAction(input: unknown) {
  return shown(await stateDissent(input))
}

export async function withdrawDissentAction(input: unknown) {
  return shown(await withdrawDissent(input))
}

export async function answerDissentAction(input: unknown) {
  return shown(await answerDissent(input))
}

export async function showRankEffectAction(input: unknown) {
  return await showRankEffect(input)
}

export async function confirmRecordAction(input: unknown) {
  return shown(await confirmRecord(input))
}

export async function lockTechnicalAction(input: unknown) {
  return shown(await lockTechnical(input))
}
