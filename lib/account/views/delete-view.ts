import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection, succeed } from '../../shared/result'
import { type LoadedView, loadView } from './load-view'
import { mayDeleteView } from './saved-view-rules'
import { deleteViewInput } from './saved-view-schema'

/** Deletes one's own view, or as an administrator one that somebody shares. */
export const deleteView = defineCommand({
  name: 'account.delete-view',
  input: deleteViewInput,
  load: (tx, { viewId }, actor) => loadView(tx, viewId, actor),
  authorize: allow<LoadedView>('account.own', mayDeleteView),
  decide: ({ id, register, shared }: LoadedView, { version }) =>
    succeed({ id, register, shared, version }),
  save: async (tx, { id, version }) => {
    const { count } = await tx.savedView.deleteMany({ where: { id, version } })
    if (count === 0) throw new Rejection('stale-version')
    return null
  },
  audit: ({ id, register, shared }) => ({
    subjectType: 'saved-view',
    subjectId: id,
    detail: { register, shared },
  }),
})
