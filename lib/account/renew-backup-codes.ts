import 'server-only'
import { renewBackupCodes as renew } from '../platform/auth/second-factor'
import type { Result } from '../shared/result'
import { recordSecurityEvent } from './record-security-event'
import { withOwnPassword } from './with-own-password'

/** Replaces the signed-in person's backup codes; the old ones stop working. */
export const renewBackupCodes = (rawInput: unknown): Promise<Result<readonly string[]>> =>
  withOwnPassword(rawInput, async (password, { id: userId }) => {
    const renewed = await renew(password)
    if (renewed.ok) await recordSecurityEvent({ userId, event: 'backup-codes-renewed' })
    return renewed
  })
