'use server'

import { refresh } from 'next/cache'
import { askDeclarationAgain } from '@/lib/selection/panel/ask-declaration-again'
import { declareConflict } from '@/lib/selection/panel/declare-conflict'
import { nominatePanel } from '@/lib/selection/panel/nominate-panel'
import { nudgeMember } from '@/lib/selection/panel/nudge-member'
import { recordAbsence } from '@/lib/selection/panel/record-absence'
import { reviewDeclaration } from '@/lib/selection/panel/review-declaration'
import type { Result } from '@/lib/shared/result'

export const nominatePanelAction = async (input: unknown) => shown(await nominatePanel(input))

export const declareConflictAction = async (input: unknown) => shown(await declareConflict(input))

export const reviewDeclarationAction = async (input: unknown) =>
  shown(await reviewDeclaration(input))

export const askDeclarationAgainAction = async (input: unknown) =>
  shown(await askDeclarationAgain(input))

export const recordAbsenceAction = async (input: unknown) => shown(await recordAbsence(input))

export const nudgeMemberAction = async (input: unknown) => shown(await nudgeMember(input))

/** The page shows what a change made of it, and what somebody else made of it in the meantime. */
function shown<Value>(result: Result<Value>): Result<Value> {
  if (result.ok || result.failure.code === 'stale-version') refresh()
  return result
}
