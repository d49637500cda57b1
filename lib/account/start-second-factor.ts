import 'server-only'
import { type SecondFactorSetup, startSecondFactor as start } from '../platform/auth/second-factor'
import { type Result, succeed } from '../shared/result'
import { type QrCode, qrCode } from './qr-code'
import { withOwnPassword } from './with-own-password'

type SetupWithPicture = SecondFactorSetup & {
  /** The link as a picture for the telephone's camera. */
  readonly qr: QrCode
}

/** Prepares a second factor for the signed-in person; nothing changes at sign-in until it is confirmed. */
export const startSecondFactor = (rawInput: unknown): Promise<Result<SetupWithPicture>> =>
  withOwnPassword(rawInput, async (password) => {
    const setup = await start(password)
    return setup.ok ? succeed({ ...setup.value, qr: qrCode(setup.value.uri) }) : setup
  })
