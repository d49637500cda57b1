import 'server-only'
import { z } from 'zod'
import { defineQuery } from '../../platform/query'
import { signingKey } from '../../platform/sealing'
import { noticeDoor } from '../procedure/notice-door'

/** The public key of this installation, for checking receipts without it. */
export const getSigningKey = defineQuery({
  name: 'selection.get-signing-key',
  input: z.undefined(),
  ...noticeDoor,
  read: async (): Promise<{ readonly publicKey: string }> => ({ publicKey: signingKey() }),
})
