import 'server-only'
import { randomUUID } from 'node:crypto'
import { wholeInBasisPoints } from '../../decision/weights/published-weight-set'
import type { JsonInput, Tx } from '../../platform/db'
import type { LocalizedText } from '../../shared/locale'

type PrintedSet = {
  /** A new one if left out. */
  readonly id?: string
  readonly tenderId: string
  readonly name: LocalizedText
  readonly source: string
  /** Basis points by criterion id. */
  readonly printed: ReadonlyMap<string, number>
  readonly provenance?: Readonly<Record<string, JsonInput>>
  readonly position: number
  readonly createdById: string
}

/**
 * Writes a weight set as it was printed. One that adds up to exactly 100 % can be used as it is; any other waits for its
 * normalisation, an act of its own.
 */
export async function insertPrintedWeights(
  tx: Tx,
  { id = randomUUID(), printed, provenance = {}, ...set }: PrintedSet,
): Promise<void> {
  const printedTotal = [...printed.values()].reduce((sum, weight) => sum + weight, 0)
  const isWhole = printedTotal === wholeInBasisPoints
  await tx.weightSet.create({
    data: {
      ...set,
      id,
      method: 'published',
      printedTotal,
      provenance,
      weights: {
        createMany: {
          data: [...printed].map(([criterionId, weight]) => ({
            criterionId,
            printed: weight,
            share: isWhole ? weight / wholeInBasisPoints : null,
          })),
        },
      },
    },
  })
}
