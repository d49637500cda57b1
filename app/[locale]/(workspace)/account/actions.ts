'use server'

import { refresh } from 'next/cache'
import { changePassword } from '@/lib/account/change-password'
import { confirmSecondFactor } from '@/lib/account/confirm-second-factor'
import { renewBackupCodes } from '@/lib/account/renew-backup-codes'
import { revokeOtherSessions } from '@/lib/account/revoke-other-sessions'
import { revokeSession } from '@/lib/account/revoke-session'
import { startSecondFactor } from '@/lib/account/start-second-factor'
import { stopSecondFactor } from '@/lib/account/stop-second-factor'
import { updateProfile } from '@/lib/account/update-profile'
import type { Result } from '@/lib/shared/result'

export const updateProfileAction = async (input: unknown) => shown(await updateProfile(input))

export const changePasswordAction = async (input: unknown) => shown(await changePassword(input))

export const revokeSessionAction = async (input: unknown) => shown(await revokeSession(input))

export const revokeOtherSessionsAction = async () => shown(await revokeOtherSessions(undefined))

export const startSecondFactorAction = async (input: unknown) => startSecondFactor(input)

export const confirmSecondFactorAction = async (input: unknown) =>
  shown(await confirmSecondFactor(input))

export const stopSecondFactorAction = async (input: unknown) => shown(await stopSecondFactor(input))

export const renewBackupCodesAction = async (input: unknown) => renewBackupCodes(input)

/** The page shows what a successful change made of it. */
function shown<Value>(result: Result<Value>): Result<Value> {
  if (result.ok) refresh()
  return result
}
