import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { normalisedQuery, type Register } from './register-rules'
import { mayReadRegister, mostViews } from './saved-view-rules'
import { saveViewInput } from './saved-view-schema'
import { underItsName } from './under-its-name'

type Facts = {
  readonly organisationId: string
  readonly ownerId: string
  readonly register: Register
  /** Views of this list that the person keeps already. */
  readonly kept: number
}

/** Keeps the filters and the order of a list under a name. */
export const saveView = defineCommand({
  name: 'account.save-view',
  input: saveViewInput,
  load: async (tx, { register }, { id, organisationId }): Promise<Facts> => ({
    organisationId,
    ownerId: id,
    register,
    kept: await tx.savedView.count({ where: { ownerId: id, register } }),
  }),
  authorize: allow<Facts>('account.own', (actor, { register }) => mayReadRegister(actor, register)),
  decide: ({ kept, ...owner }: Facts, { name, query, shared }) =>
    kept < mostViews
      ? succeed({ ...owner, name, query: normalisedQuery(owner.register, query), shared })
      : fail('invalid-input', { name: 'validation.tooManyViews' }),
  save: async (tx, view) => {
    const viewId = `view-${randomUUID()}`
    await underItsName(() => tx.savedView.create({ data: { id: viewId, ...view } }))
    return { viewId, query: view.query }
  },
  // Names and filters are what a person typed, and may name others: they stay out of the log, which is for ever.
  audit: ({ register, shared }, { viewId }) => ({
    subjectType: 'saved-view',
    subjectId: viewId,
    detail: { register, shared },
  }),
})
