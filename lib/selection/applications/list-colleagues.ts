import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { applicantOf } from './load-application'

export type ColleaguesView = {
  readonly applicant: string
  readonly people: readonly { readonly id: string; readonly name: string; readonly email: string }[]
  /** Invited and not yet here; a link that has expired is left out. */
  readonly invited: readonly {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly expiresAt: string
  }[]
}

/** Who works on the bids of one's own applicant. */
export const listColleagues = defineQuery({
  name: 'selection.list-colleagues',
  input: z.undefined(),
  authorize: allow('application.own'),
  async read(reader, _input, actor, now): Promise<ColleaguesView | null> {
    const applicant = await applicantOf(reader, actor)
    if (!applicant) return null
    const { id: applicantId } = applicant
    const [people, invited] = await Promise.all([
      reader.user.findMany({
        where: { applicantId, deactivatedAt: null },
        orderBy: { name: 'asc' },
        select: { id: true, name: true, email: true },
      }),
      reader.invitation.findMany({
        where: { applicantId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
        orderBy: { createdAt: 'asc' },
        select: { id: true, name: true, email: true, expiresAt: true },
      }),
    ])
    return {
      applicant: applicant.name,
      people,
      invited: invited.map(({ expiresAt, ...person }) => ({
        ...person,
        expiresAt: expiresAt.toISOString(),
      })),
    }
  },
})
