import 'server-only'
import type { Reader, Tx } from '../platform/db'
import { sha256 } from '../platform/hash'
import type { ResetLink } from './password-reset-rules'

export type LoadedResetLink = ResetLink & {
  readonly id: string
  readonly userId: string
  readonly email: string
  readonly organisationId: string
}

/** Under this name a link's row stands among the verifications. The token itself is stored nowhere. */
export const resetIdentifier = (token: string) => `password-reset:${sha256(token)}`

/** Written in place of the person when a link has been used. */
export const usedBy = (userId: string) => `used:${userId}`

/** The link of a token, whatever its state; null where there never was one, or its person is gone. */
export async function loadResetLink(
  reader: Pick<Reader | Tx, 'verification' | 'user'>,
  token: string,
): Promise<LoadedResetLink | null> {
  const row = await reader.verification.findFirst({
    where: { identifier: resetIdentifier(token) },
    select: { id: true, value: true, expiresAt: true },
  })
  if (!row) return null
  const userId = row.value.replace(/^used:/, '')
  const user = await reader.user.findUnique({
    where: { id: userId },
    select: { email: true, organisationId: true, deactivatedAt: true },
  })
  if (!user || user.deactivatedAt) return null
  const { email, organisationId } = user
  const isUsed = userId !== row.value
  return { id: row.id, userId, email, organisationId, isUsed, expiresAt: row.expiresAt }
}
