import type { Actor } from './actor'

/**
 * The guard of a command or query: a named permission that the actor's roles must hold,
 * and a relation between the actor and the subject. Built only by `allow` in lib/access.
 */
export type Authorize<Subject> = {
  readonly permission: string
  readonly allows: (actor: Actor, subject: Subject) => boolean
}
