import 'server-only'
import type { Reader } from '../../platform/db'
import { canonicalJson } from '../../shared/canonical-json'

/**
 * The canonical text that a lock hashes: criteria with their value functions, the weights, and where they come from.
 * Whoever has the same criteria and weights gets the same text.
 */
export async function lockContent(reader: Reader, weightSetId: string): Promise<string> {
  const set = await reader.weightSet.findUniqueOrThrow({
    where: { id: weightSetId },
    select: {
      id: true,
      name: true,
      method: true,
      source: true,
      printedTotal: true,
      normalisedAt: true,
      normalisedReason: true,
      provenance: true,
      weights: {
        orderBy: { criterionId: 'asc' },
        select: { criterionId: true, printed: true, share: true },
      },
      tender: {
        select: {
          id: true,
          reference: true,
          ratingAggregation: true,
          missingValuePolicy: true,
          criteria: {
            orderBy: { id: 'asc' },
            select: {
              id: true,
              code: true,
              kind: true,
              title: true,
              unit: true,
              valueFunction: true,
              knockOut: true,
              minimumValue: true,
              domain: { select: { code: true, title: true } },
            },
          },
        },
      },
    },
  })
  return canonicalJson({ ...set, provenance: withoutNames(set.provenance) })
}

/** The text is handed out with a dossier: experts stand in it by the ids of their judgements, their names beside the set. */
function withoutNames(provenance: unknown): unknown {
  if (typeof provenance !== 'object' || provenance === null) return provenance
  return Object.fromEntries(Object.entries(provenance).filter(([key]) => key !== 'experts'))
}
