import 'server-only'
import { z } from 'zod'
import { allow } from '../access/allow'
import { currentSession } from '../platform/auth/session'
import { defineQuery } from '../platform/query'
import { type Device, describeDevice } from './device-rules'

export type SessionRow = {
  readonly id: string
  readonly device: Device
  readonly signedInAt: Date
  /** To half an hour. */
  readonly lastSeenAt: Date
  /** The session that asks. */
  readonly isThis: boolean
}

/** One's own open sessions, this one first, then the latest seen. */
export const listSessions = defineQuery({
  name: 'account.list-sessions',
  input: z.undefined(),
  authorize: allow('account.own'),
  read: async (reader, _input, actor, now): Promise<readonly SessionRow[]> => {
    const current = await currentSession()
    const sessions = await reader.session.findMany({
      where: { userId: actor.id, expiresAt: { gt: now } },
      orderBy: { updatedAt: 'desc' },
      select: { id: true, userAgent: true, createdAt: true, updatedAt: true },
    })
    return sessions
      .map(({ id, userAgent, createdAt, updatedAt }) => ({
        id,
        device: describeDevice(userAgent ?? ''),
        signedInAt: createdAt,
        lastSeenAt: updatedAt,
        isThis: id === current?.id,
      }))
      .sort((a, b) => Number(b.isThis) - Number(a.isThis))
  },
})
