import 'server-only'
import { allow } from '../../access/allow'
import { anyone } from '../../shared/actor'

/** The guard of the public pages: everybody may read what was published, at a pace that people read at. */
export const noticeDoor = {
  actor: async () => anyone,
  limit: { attempts: 120, windowMs: 60_000 },
  authorize: allow('notice.view'),
} as const
