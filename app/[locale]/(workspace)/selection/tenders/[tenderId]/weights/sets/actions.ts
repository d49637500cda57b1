'use server'

import { refresh } from 'next/cache'
import { addEqualSet } from '@/lib/selection/weights/add-equal-set'
import { asBasisPoints } from '@/lib/selection/weights/consensus-form-schema'
import { enterConsensusSet } from '@/lib/selection/weights/enter-consensus-set'
import { lockWeights } from '@/lib/selection/weights/lock-weights'
import { normaliseWeights } from '@/lib/selection/weights/normalise-weight-set'
import { removeWeightSet } from '@/lib/selection/weights/remove-weight-set'

export async function enterConsensusAction(input: unknown) {
  const result = await enterConsensusSet(asBasisPoints(input))
  if (result.ok) refresh()
  return result
}

export async function addEqualAction(input: unknown) {
  const result = await addEqualSet(input)
  refresh()
  return result
}

export async function normaliseAction(input: unknown) {
  const result = await normaliseWeights(input)
  if (result.ok) refresh()
  return result
}

export async function removeAction(input: unknown) {
  const result = await removeWeightSet(input)
  if (result.ok) refresh()
  return result
}

export async function lockAction(input: unknown) {
  const result = await lockWeights(input)
  if (result.ok) refresh()
  return result
}
