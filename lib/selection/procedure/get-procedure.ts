import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { loadProcedure, type ProcedureSubject } from './load-procedure'
import { blockersOf, type PublicationBlocker } from './publication-rules'
import { readVersions, type ShownVersion } from './read-versions'
import { stateAt, type TenderProcedure, type TenderState } from './tender-states-rules'
import { mayMove } from './tender-transitions-rules'
import { areTermsOpen } from './terms-edit-rules'
import { formOf, usualTerms } from './terms-rules'
import type { TermsInput } from './terms-schema'

/** The procedure of a tender: its terms, what still stands before publication, and what was published. */
export type ProcedureView = {
  readonly tenderId: string
  readonly version: number
  readonly lockVersion: number
  readonly state: TenderState
  readonly procedure: TenderProcedure
  readonly timeZone: string
  readonly currency: string
  readonly missingValuePolicy: 'zero' | 'exclude'
  readonly domains: readonly {
    readonly id: string
    readonly code: string
    readonly title: LocalizedText
  }[]
  /** 0 before the first save: the form then shows what is usual. */
  readonly termsVersion: number
  readonly form: TermsInput
  readonly blockers: readonly PublicationBlocker[]
  /** Null until something is published. */
  readonly noticeId: string | null
  /** The latest first; the names of those who published are for colleagues alone. */
  readonly versions: readonly (ShownVersion & { readonly by: string })[]
  readonly cancellation: { readonly at: string; readonly reason: string } | null
  /** When this was read, ISO 8601: what has happened by then is past. */
  readonly readAt: string
  readonly canEdit: boolean
  readonly canPublish: boolean
  readonly canCorrect: boolean
  readonly canCancel: boolean
}

/** The Procedure tab of a tender. */
export const getProcedure = defineQuery({
  name: 'selection.get-procedure',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('tender.view'),
  async read(reader, { tenderId }, actor, now): Promise<ProcedureView | null> {
    const subject = await loadProcedure(reader, tenderId, actor.organisationId)
    if (!subject) return null
    const isFormal = subject.procedure === 'formal'
    const mayPublish = isFormal && holds(actor, 'procedure.publish')
    const { state } = subject
    const stands = stateAt(subject, now)
    const versions = await readVersions(reader, tenderId)
    return {
      ...particulars(subject),
      form: formOf(subject.terms ?? usualTerms, placeOf(subject)),
      blockers: blockersOf(subject, now),
      noticeId: versions.length > 0 ? subject.noticeId : null,
      versions: await withNames(reader, versions),
      cancellation: await readCancellation(reader, tenderId),
      readAt: now.toISOString(),
      canEdit: areTermsOpen(subject) && holds(actor, 'procedure.edit'),
      canPublish: mayPublish && state === 'weighing',
      canCorrect: mayPublish && (stands === 'published' || stands === 'receiving'),
      canCancel: mayPublish && mayMove(subject, 'cancelled', now),
    }
  },
})

const placeOf = ({ timeZone, domains }: ProcedureSubject) => ({
  timeZone,
  domainIds: domains.map(({ id }) => id),
})

const particulars = (subject: ProcedureSubject) => ({
  tenderId: subject.tenderId,
  version: subject.version,
  lockVersion: subject.lockVersion,
  state: subject.state,
  procedure: subject.procedure,
  timeZone: subject.timeZone,
  currency: subject.currency,
  missingValuePolicy: subject.missingValuePolicy,
  termsVersion: subject.termsVersion,
  domains: subject.domains.map(({ id, code, title }) => ({ id, code, title })),
})

async function withNames(
  reader: Reader,
  versions: Awaited<ReturnType<typeof readVersions>>,
): Promise<ProcedureView['versions']> {
  const people = await reader.user.findMany({
    where: { id: { in: versions.map(({ publishedById }) => publishedById) } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return versions.map(({ publishedById, ...version }) => ({
    ...version,
    by: nameOf.get(publishedById) ?? '',
  }))
}

async function readCancellation(reader: Reader, tenderId: string) {
  const { endedAt, endReason } = await reader.tender.findUniqueOrThrow({
    where: { id: tenderId },
    select: { endedAt: true, endReason: true },
  })
  return endedAt && { at: endedAt.toISOString(), reason: endReason }
}
