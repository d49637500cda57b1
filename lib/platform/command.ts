import 'server-only'
import type { z } from 'zod'
import type { Actor } from '../shared/actor'
import type { Authorize } from '../shared/authorize'
import { fail, Rejection, type Result, succeed } from '../shared/result'
import { currentActor } from './actor'
import { recordAudit } from './audit'
import { db, isUniqueViolation, type Reader, type Tx } from './db'
import { fieldMessages } from './field-messages'
import { findReplay, keepReplay, type ReplayKey } from './idempotency'
import { log } from './log'
import { mayPass, type RateLimitRule } from './rate-limit'
import { requestContext } from './request-context'
import { retoldOccasion } from './retold-occasion'
import { storableInput } from './storable-input'

/** Who acts, and when: the only clock a rule sees. */
export type Occasion = { readonly actor: Actor; readonly now: Date }

/**
 * One change to the system. The steps always run in this order:
 * parse, then in one transaction load → authorize → decide → save → audit.
 */
export type Command<Input, Subject extends { organisationId: string }, Change, Output> = {
  /** `area.verb-noun`, as the file is named. */
  readonly name: string
  readonly input: z.ZodType<Input>
  /** Who acts; the signed-in person where absent. A link's holder is found by the link's token. */
  readonly actor?: (reader: Reader, input: Input) => Promise<Actor | null>
  /** For public doors: how often one address may try. */
  readonly limit?: RateLimitRule
  /** How long the transaction may take; half a minute unless the command handles many files at once. */
  readonly timeoutMs?: number
  /** Names a request that may arrive twice; the second is answered with the first one's output. */
  readonly idempotencyKey?: (input: Input) => string | undefined
  /** Reads everything the decision needs; `null` means the subject does not exist. */
  readonly load: (tx: Tx, input: Input, actor: Actor) => Promise<Subject | null>
  readonly authorize: Authorize<Subject>
  /** Pure: the clock is a parameter, and there is no database and no randomness. */
  readonly decide: (subject: Subject, input: Input, occasion: Occasion) => Result<Change>
  /** Writes the change; throws `Rejection` to roll back. */
  readonly save: (tx: Tx, change: Change, occasion: Occasion) => Promise<Output>
  /** What the audit entry is about; `detail` is the change unless it must leave something out (secrets, bytes). */
  readonly audit: (
    change: Change,
    output: Output,
  ) => { readonly subjectType: string; readonly subjectId: string; readonly detail?: unknown }
}

/** Turns a description of a change into the function that performs it; `definition` is what tests walk. */
export function defineCommand<Input, Subject extends { organisationId: string }, Change, Output>(
  command: Command<Input, Subject, Change, Output>,
) {
  const run = async (rawInput: unknown): Promise<Result<Output>> => {
    const context = await requestContext()
    const now = retoldOccasion()?.now ?? new Date()
    const admitted = await admit(command, rawInput, now, context.address)
    if (!admitted.ok) return admitted
    try {
      return await perform(command, admitted.value.input, { actor: admitted.value.actor, now })
    } catch (error) {
      if (error instanceof Rejection) return fail(error.code, error.fields)
      if (isUniqueViolation(error)) return fail('stale-version')
      log.fault('command.fault', error, { command: command.name, requestId: context.requestId })
      throw error
    }
  }
  return Object.assign(run, { definition: command })
}

/** Who knocks, with what: throttled, identified and parsed, before anything is read for the change. */
async function admit<Input>(
  command: Pick<Command<Input, never, unknown, unknown>, 'name' | 'input' | 'actor' | 'limit'>,
  rawInput: unknown,
  now: Date,
  address: string,
): Promise<Result<{ readonly input: Input; readonly actor: Actor }>> {
  const { limit } = command
  if (limit && !(await mayPass(command.name, address, now, limit))) return fail('too-many-attempts')
  const signedIn = command.actor ? null : await currentActor()
  if (!command.actor && !signedIn) return fail('not-signed-in')
  const parsed = command.input.safeParse(storableInput(rawInput))
  if (!parsed.success) return fail('invalid-input', fieldMessages(parsed.error))
  const actor = command.actor ? await command.actor(db, parsed.data) : signedIn
  return actor ? succeed({ input: parsed.data, actor }) : fail('not-found')
}

/** The one transaction of a change. A request that was already answered gets its answer again. */
function perform<Input, Subject extends { organisationId: string }, Change, Output>(
  command: Command<Input, Subject, Change, Output>,
  input: Input,
  occasion: Occasion,
): Promise<Result<Output>> {
  const key = command.idempotencyKey?.(input)
  if (!key) return transaction((tx) => change(command, tx, input, occasion), command.timeoutMs)
  const replay: ReplayKey = { actorId: occasion.actor.id, command: command.name, key }
  const answerOnce = () =>
    transaction(async (tx) => {
      const before = await findReplay<Output>(tx, replay)
      if (before) return succeed(before.output)
      const result = await change(command, tx, input, occasion)
      if (result.ok) {
        await keepReplay(tx, replay, result.value)
        return result
      }
      // A twin that waited for a row finds the change already made: that is no refusal.
      const twin = await findReplay<Output>(tx, replay)
      return twin ? succeed(twin.output) : result
    }, command.timeoutMs)
  // Of two twins at the same time one loses at the key; it then finds the other's answer.
  return answerOnce().catch((error) => {
    if (isUniqueViolation(error)) return answerOnce()
    throw error
  })
}

const transaction = <Output>(work: (tx: Tx) => Promise<Result<Output>>, timeout = 30_000) =>
  db.$transaction(work, { timeout, maxWait: 10_000 })

async function change<Input, Subject extends { organisationId: string }, Change, Output>(
  command: Command<Input, Subject, Change, Output>,
  tx: Tx,
  input: Input,
  occasion: Occasion,
): Promise<Result<Output>> {
  const { actor, now } = occasion
  const subject = await command.load(tx, input, actor)
  if (subject === null) return fail('not-found')
  if (!command.authorize.allows(actor, subject)) return fail('not-allowed')

  const decision = command.decide(subject, input, occasion)
  if (!decision.ok) return decision

  const output = await command.save(tx, decision.value, occasion)
  const about = command.audit(decision.value, output)
  await recordAudit(tx, {
    at: now,
    actor,
    organisationId: subject.organisationId,
    command: command.name,
    subjectType: about.subjectType,
    subjectId: about.subjectId,
    detail: 'detail' in about ? about.detail : decision.value,
  })
  return succeed(output)
}
