import 'server-only'
import { stopSecondFactor as stop } from '../platform/auth/second-factor'
import type { Result } from '../shared/result'
import { recordSecurityEvent } from './record-security-event'
import { withOwnPassword } from './with-own-password'

/** Turns the signed-in person's second factor off. */
export const stopSecondFactor = (rawInput: unknown): Promise<Result<null>> =>
  withOwnPassword(rawInput, async (password, { id: userId }) => {
    const stopped = await stop(password)
    if (stopped.ok) await recordSecurityEvent({ userId, event: 'second-factor-off' })
    return stopped
  })
