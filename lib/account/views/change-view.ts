import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection, succeed } from '../../shared/result'
import { type LoadedView, loadView } from './load-view'
import { normalisedQuery } from './register-rules'
import { mayChangeView } from './saved-view-rules'
import { changeViewInput } from './saved-view-schema'
import { underItsName } from './under-its-name'

/** Renames one's own view, gives it other filters, shares it or stops sharing it. */
export const changeView = defineCommand({
  name: 'account.change-view',
  input: changeViewInput,
  load: (tx, { viewId }, actor) => loadView(tx, viewId, actor),
  authorize: allow<LoadedView>('account.own', mayChangeView),
  decide: ({ id, register }: LoadedView, { version, name, query, shared }) =>
    succeed({ id, register, version, name, query: normalisedQuery(register, query), shared }),
  save: async (tx, { id, version, name, query, shared }) => {
    const { count } = await underItsName(() =>
      tx.savedView.updateMany({
        where: { id, version },
        data: { name, query, shared, version: version + 1 },
      }),
    )
    if (count === 0) throw new Rejection('stale-version')
    return { viewId: id, query }
  },
  audit: ({ id, register, shared }) => ({
    subjectType: 'saved-view',
    subjectId: id,
    detail: { register, shared },
  }),
})
