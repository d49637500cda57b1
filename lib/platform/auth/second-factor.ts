import 'server-only'
import { isAPIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { type FailureCode, fail, type Result, succeed } from '../../shared/result'
import { auth } from './auth'

/** What an authenticator app needs, and the codes for the day when it is lost. Shown once. */
export type SecondFactorSetup = {
  /** `otpauth://totp/…`, as a link or a QR code. */
  readonly uri: string
  /** The key inside the link, for typing. */
  readonly key: string
  readonly backupCodes: readonly string[]
}

/** Prepares a second factor; it counts only after {@link confirmSecondFactor}. */
export const startSecondFactor = (password: string): Promise<Result<SecondFactorSetup>> =>
  asking('wrong-password', async (headers) => {
    const setup = await auth.api.enableTwoFactor({ body: { password }, headers })
    if (setup.method !== 'totp') throw new TypeError(`second factor ${setup.method}, expected totp`)
    const key = new URL(setup.totpURI).searchParams.get('secret') ?? ''
    return { uri: setup.totpURI, key, backupCodes: setup.backupCodes }
  })

/** Turns the prepared second factor on, once the app has shown a right code. */
export const confirmSecondFactor = (code: string): Promise<Result<null>> =>
  asking('wrong-code', async (headers) => {
    await auth.api.verifyTOTP({ body: { code }, headers })
    return null
  })

/** Turns the second factor off. */
export const stopSecondFactor = (password: string): Promise<Result<null>> =>
  asking('wrong-password', async (headers) => {
    await auth.api.disableTwoFactor({ body: { password }, headers })
    return null
  })

/** Replaces all backup codes. */
export const renewBackupCodes = (password: string): Promise<Result<readonly string[]>> =>
  asking('wrong-password', async (headers) => {
    const { backupCodes } = await auth.api.generateBackupCodes({ body: { password }, headers })
    return backupCodes
  })

/** Ends a sign-in that waits for its second factor, with a code of the app or one of the backup codes. */
export const finishSignIn = (code: string): Promise<Result<{ readonly userId: string }>> =>
  asking('wrong-code', async (headers) => {
    const body = { code }
    const isBackupCode = code.includes('-')
    const { user } = isBackupCode
      ? await auth.api.verifyBackupCode({ body, headers })
      : await auth.api.verifyTOTP({ body, headers })
    return { userId: user.id }
  })

/** One call to better-auth, with its refusals in our words. */
async function asking<Value>(
  refusal: 'wrong-password' | 'wrong-code',
  call: (headers: Headers) => Promise<Value>,
): Promise<Result<Value>> {
  try {
    return succeed(await call(await headers()))
  } catch (error) {
    if (!isAPIError(error)) throw error
    const code = error.body?.code
    if (error.statusCode >= 500 && code !== 'FAILED_TO_CREATE_SESSION') throw error
    return fail(failureOf(code, refusal))
  }
}

function failureOf(
  code: string | undefined,
  refusal: 'wrong-password' | 'wrong-code',
): FailureCode {
  switch (code) {
    case 'INVALID_TWO_FACTOR_COOKIE':
      return 'link-expired'
    case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
    case 'ACCOUNT_TEMPORARILY_LOCKED':
      return 'too-many-attempts'
    case 'UNAUTHORIZED':
    case 'SESSION_EXPIRED':
      return 'not-signed-in'
    case 'FAILED_TO_CREATE_SESSION':
      return 'deactivated'
    case 'TOTP_ALREADY_ENABLED':
      return 'already-done'
    case 'TOTP_NOT_ENABLED':
    case 'TWO_FACTOR_NOT_ENABLED':
      return 'wrong-state'
    default:
      return refusal
  }
}
