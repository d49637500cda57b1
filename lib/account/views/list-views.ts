import 'server-only'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { normalisedQuery } from './register-rules'
import { mayDeleteView, mayReadRegister } from './saved-view-rules'
import { listViewsInput } from './saved-view-schema'

export type SavedViewRow = {
  readonly id: string
  readonly name: string
  /** The part of the address that it stands for, normalised. */
  readonly query: string
  readonly shared: boolean
  readonly version: number
  readonly isOwn: boolean
  readonly ownerName: string
  readonly canDelete: boolean
}

/** One's own views of a list and those that others in the organisation share, by name. */
export const listViews = defineQuery({
  name: 'account.list-views',
  input: listViewsInput,
  authorize: allow('account.own'),
  read: async (reader, { register }, actor): Promise<readonly SavedViewRow[] | null> => {
    if (!mayReadRegister(actor, register)) return null
    const views = await reader.savedView.findMany({
      where: {
        organisationId: actor.organisationId,
        register,
        OR: [{ ownerId: actor.id }, { shared: true }],
      },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      include: { owner: { select: { name: true } } },
    })
    return views.map(({ id, name, query, shared, version, ownerId, owner }) => ({
      id,
      name,
      query: normalisedQuery(register, query),
      shared,
      version,
      isOwn: ownerId === actor.id,
      ownerName: owner.name,
      canDelete: mayDeleteView(actor, { register, ownerId, shared }),
    }))
  },
})
