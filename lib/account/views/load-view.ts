import 'server-only'
import { z } from 'zod'
import type { Tx } from '../../platform/db'
import type { Actor } from '../../shared/actor'
import { registers } from './register-rules'

/** A view that the person can see; null where there is none, or where it is another's own. */
export async function loadView(tx: Tx, viewId: string, { id, organisationId }: Actor) {
  const view = await tx.savedView.findUnique({
    where: { id: viewId, organisationId, OR: [{ ownerId: id }, { shared: true }] },
    select: { id: true, organisationId: true, ownerId: true, register: true, shared: true },
  })
  const register = z.enum(registers).safeParse(view?.register)
  return view && register.success ? { ...view, register: register.data } : null
}

export type LoadedView = NonNullable<Awaited<ReturnType<typeof loadView>>>
