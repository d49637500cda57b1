import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import type { LocalizedText } from '../../shared/locale'
import type { TenderState } from '../procedure/tender-states-rules'
import { readLocalizedText } from '../read-localized-text'
import { loadQuestionDomains } from '../weighing/load-weighing'
import type { QuestionDomain } from '../weighing/question-set-rules'
import { isUsable, type WeightEntry, type WeightMethod } from './weight-set-rules'
import { tenderIdInput } from './weight-set-schema'

/** All weight sets of a tender side by side, and what was made official when. */
export type WeightSetsView = {
  readonly tender: {
    readonly id: string
    readonly reference: string
    readonly title: LocalizedText
    readonly state: TenderState
    readonly procedure: 'light' | 'formal'
    readonly fictional: boolean
  }
  readonly canManage: boolean
  readonly canLock: boolean
  /** The weighted part of the criteria tree. */
  readonly domains: readonly QuestionDomain[]
  readonly sets: readonly WeightSetInView[]
  /** The newest first. */
  readonly locks: readonly WeightLockInView[]
}

export type WeightSetInView = {
  readonly id: string
  readonly version: number
  readonly name: LocalizedText
  readonly method: WeightMethod
  readonly source: string
  /** Basis points as printed or entered; null for computed sets. */
  readonly printedTotal: number | null
  /** Column printed for the domains, by code; empty where the source has none. */
  readonly printedDomains: Readonly<Record<string, number>>
  readonly normalised: {
    readonly at: string
    readonly by: string
    readonly reason: string
  } | null
  /** Every weighted criterion has an entry. */
  readonly isComplete: boolean
  /** Shares add up to 1: it can be made official. */
  readonly isUsable: boolean
  readonly isOfficial: boolean
  readonly wasOfficial: boolean
  readonly createdAt: string
  readonly entries: readonly WeightEntry[]
  /** Of a computed set: the seed and the hash of what it was computed from. */
  readonly computation: { readonly seed: number; readonly inputHash: string } | null
}

export type WeightLockInView = {
  readonly version: number
  readonly weightSetId: string
  readonly setName: LocalizedText
  readonly reason: string
  readonly contentHash: string
  readonly lockedBy: string
  readonly lockedAt: string
}

/** The weight sets of a tender. */
export const listWeightSets = defineQuery({
  name: 'selection.list-weight-sets',
  input: tenderIdInput,
  authorize: allow('weights.view'),
  read: (reader, { tenderId }, actor) => readSets(reader, tenderId, actor),
})

async function readSets(
  reader: Reader,
  tenderId: string,
  actor: Actor,
): Promise<WeightSetsView | null> {
  const tender = await reader.tender.findUnique({
    where: { id: tenderId, organisationId: actor.organisationId },
    select: {
      id: true,
      reference: true,
      title: true,
      state: true,
      procedure: true,
      fictional: true,
    },
  })
  if (!tender) return null
  const [domains, sets, locks] = await Promise.all([
    loadQuestionDomains(reader, tenderId),
    reader.weightSet.findMany({
      where: { tenderId },
      orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
      include: { weights: { select: { criterionId: true, printed: true, share: true } } },
    }),
    reader.weightLock.findMany({
      where: { tenderId },
      orderBy: { version: 'desc' },
      select: {
        version: true,
        weightSetId: true,
        reason: true,
        contentHash: true,
        lockedById: true,
        lockedAt: true,
        weightSet: { select: { name: true } },
      },
    }),
  ])
  const nameOf = await readNames(reader, [
    ...sets.flatMap(({ normalisedById }) => normalisedById ?? []),
    ...locks.map(({ lockedById }) => lockedById),
  ])
  const criterionIds = domains.flatMap(({ criteria }) => criteria.map(({ id }) => id))
  return {
    tender: { ...tender, title: readLocalizedText(tender.title) },
    canManage: holds(actor, 'weights.manage'),
    canLock: holds(actor, 'weights.lock'),
    domains,
    sets: sets.map((set) => ({
      ...setOf(set, criterionIds),
      isOfficial: locks[0]?.weightSetId === set.id,
      wasOfficial: locks.some(({ weightSetId }) => weightSetId === set.id),
      normalised: set.normalisedAt && {
        at: set.normalisedAt.toISOString(),
        by: nameOf(set.normalisedById ?? ''),
        reason: set.normalisedReason ?? '',
      },
    })),
    locks: locks.map(({ weightSet, lockedById, lockedAt, ...lock }) => ({
      ...lock,
      setName: readLocalizedText(weightSet.name),
      lockedBy: nameOf(lockedById),
      lockedAt: lockedAt.toISOString(),
    })),
  }
}

const knownProvenance = z.object({
  printedDomains: z.record(z.string(), z.number()).optional().catch(undefined),
  inputHash: z.string().optional().catch(undefined),
  job: z.object({ seed: z.number() }).optional().catch(undefined),
})

type SetRow = {
  readonly id: string
  readonly version: number
  readonly name: unknown
  readonly method: WeightMethod
  readonly source: string
  readonly printedTotal: number | null
  readonly createdAt: Date
  readonly provenance: unknown
  readonly weights: readonly WeightEntry[]
}

function setOf(row: SetRow, criterionIds: readonly string[]) {
  const { printedDomains = {}, inputHash, job } = knownProvenance.parse(row.provenance)
  const isComplete =
    row.weights.length === criterionIds.length &&
    criterionIds.every((id) => row.weights.some(({ criterionId }) => criterionId === id))
  return {
    id: row.id,
    version: row.version,
    name: readLocalizedText(row.name),
    method: row.method,
    source: row.source,
    printedTotal: row.printedTotal,
    printedDomains,
    isComplete,
    isUsable: isComplete && isUsable(row.weights),
    createdAt: row.createdAt.toISOString(),
    entries: row.weights,
    computation: inputHash && job ? { inputHash, seed: job.seed } : null,
  }
}

/** Names of people by id; the id itself for somebody who is not there. */
async function readNames(reader: Reader, ids: readonly string[]) {
  const people = await reader.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return (id: string) => people.find((person) => person.id === id)?.name ?? id
}
