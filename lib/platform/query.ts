import 'server-only'
import { cache } from 'react'
import type { z } from 'zod'
import type { Actor } from '../shared/actor'
import type { Authorize } from '../shared/authorize'
import { fail, type Result, succeed } from '../shared/result'
import { currentActor } from './actor'
import { db, type Reader } from './db'
import { mayPass, type RateLimitRule } from './rate-limit'
import { requestContext } from './request-context'
import { retoldOccasion } from './retold-occasion'
import { storableInput } from './storable-input'

export type Query<Input, View> = {
  /** `area.get-noun`, as the file is named. */
  readonly name: string
  readonly input: z.ZodType<Input>
  /** Who reads; the signed-in person where absent. */
  readonly actor?: (reader: Reader, input: Input) => Promise<Actor | null>
  /** For public doors: how often one address may try. */
  readonly limit?: RateLimitRule
  readonly authorize: Authorize<{ organisationId: string }>
  /** Reads a plain view limited to what `actor` may see; `null` means nothing visible. */
  readonly read: (reader: Reader, input: Input, actor: Actor, now: Date) => Promise<View | null>
}

/**
 * A read: no side effects, deduplicated within one request. A role without the permission is told so; a row
 * that does not exist and one that may not be seen
 * are both `not-found`, so ids cannot be probed.
 */
export function defineQuery<Input, View>(query: Query<Input, View>) {
  const answer = cache(async (key: string): Promise<Result<View>> => {
    const now = retoldOccasion()?.now ?? new Date()
    const admitted = await admit(query, key, now)
    if (!admitted.ok) return admitted
    const view = await query.read(db, admitted.value.input, admitted.value.actor, now)
    return view === null ? fail('not-found') : succeed(view)
  })
  const run = (input: Input) => answer(input === undefined ? '' : JSON.stringify(input))
  return Object.assign(run, { definition: query })
}

async function admit<Input>(
  query: Pick<Query<Input, unknown>, 'name' | 'input' | 'actor' | 'limit' | 'authorize'>,
  key: string,
  now: Date,
): Promise<Result<{ readonly input: Input; readonly actor: Actor }>> {
  if (query.limit) {
    const { address } = await requestContext()
    if (!(await mayPass(query.name, address, now, query.limit))) return fail('too-many-attempts')
  }
  const parsed = query.input.safeParse(key === '' ? undefined : storableInput(JSON.parse(key)))
  if (!parsed.success) return fail('not-found')
  const actor = query.actor ? await query.actor(db, parsed.data) : await currentActor()
  if (!actor) return fail(query.actor ? 'not-found' : 'not-signed-in')
  const subject = { organisationId: actor.organisationId }
  if (!query.authorize.allows(actor, subject)) return fail('not-allowed')
  return succeed({ input: parsed.data, actor })
}
