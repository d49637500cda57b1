import 'server-only'
import type { KnockOutRule } from '../../decision/values/knock-out'
import type { Reader } from '../../platform/db'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import { readKnockOut } from './knock-out-schema'
import { type CriterionValueFunction, readValueFunction } from './value-function-schema'

/** A domain of a tender with its criteria, in order. */
export type DomainNode = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly position: number
  /** Its number in the tree from 1: what gives the domain its hue. */
  readonly domain: number
  readonly version: number
  readonly criteria: readonly CriterionNode[]
}

export type CriterionNode = {
  readonly id: string
  readonly domainId: string
  readonly code: string
  readonly kind: 'weighted' | 'knock_out'
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly unit: LocalizedText
  readonly evidenceRequired: LocalizedText
  readonly valueFunction: CriterionValueFunction | null
  readonly knockOut: KnockOutRule | null
  readonly minimumValue: number | null
  readonly position: number
  readonly version: number
}

/** The criteria of a tender as a tree, domains and criteria in their order. The caller has checked who reads. */
export async function readCriteriaTree(
  reader: Reader,
  tenderId: string,
): Promise<readonly DomainNode[]> {
  const domains = await reader.domain.findMany({
    where: { tenderId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { criteria: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  })
  return domains.map(({ criteria, ...domain }, index) => ({
    id: domain.id,
    code: domain.code,
    title: readLocalizedText(domain.title),
    position: domain.position,
    domain: index + 1,
    version: domain.version,
    criteria: criteria.map((row) => ({
      id: row.id,
      domainId: row.domainId,
      code: row.code,
      kind: row.kind,
      title: readLocalizedText(row.title),
      description: readLocalizedText(row.description),
      unit: readLocalizedText(row.unit),
      evidenceRequired: readLocalizedText(row.evidenceRequired),
      valueFunction: readValueFunction(row.valueFunction),
      knockOut: readKnockOut(row.knockOut),
      minimumValue: row.minimumValue,
      position: row.position,
      version: row.version,
    })),
  }))
}
