import 'server-only'
import { type SecondFactorSetup, startSecondFactor as start } from '../platform/auth/second-factor'
import type { Result } from '../shared/result'
import { withOwnPassword } from './with-own-password'

/** Prepares a second factor for the signed-in person; nothing changes at sign-in until it is confirmed. */
export const startSecondFactor = (rawInput: unknown): Promise<Result<SecondFactorSetup>> =>
  withOwnPassword(rawInput, (password) => start(password))
