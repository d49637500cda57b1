import 'server-only'
import { databaseNull, type JsonInput, type Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import type { CriterionContent } from './criterion-schema'

/** A criterion's content as its columns. */
export const criterionColumns = (content: CriterionContent) => ({
  code: content.code,
  kind: content.kind,
  title: content.title,
  description: content.description,
  unit: content.unit,
  evidenceRequired: content.evidenceRequired,
  valueFunction: jsonOrNull(content.valueFunction),
  knockOut: jsonOrNull(content.knockOut),
  minimumValue: content.minimumValue,
})

const jsonOrNull = (value: JsonInput | null) => value ?? databaseNull

/** Marks that the tree of a tender is not what it was: an order made from the old one is then stale. */
export async function markTreeChanged(tx: Tx, tenderId: string) {
  await tx.tender.update({ where: { id: tenderId }, data: { version: { increment: 1 } } })
}

/** Turns a write that met a newer version into its failure. */
export function requireWritten({ count }: { readonly count: number }) {
  if (count === 0) throw new Rejection('stale-version')
}
