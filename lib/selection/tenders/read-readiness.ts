import 'server-only'
import { databaseNull, type Reader } from '../../platform/db'
import type { TenderReadiness } from './tender-rules'

/** Counts what a tender still lacks before it can move on. */
export async function readReadiness(
  reader: Reader,
  tenderId: string,
): Promise<Pick<TenderReadiness, 'weightedCount' | 'undeclaredCount' | 'emptyDomainCount'>> {
  const [weightedCount, undeclaredCount, emptyDomainCount] = await Promise.all([
    reader.criterion.count({ where: { tenderId, kind: 'weighted' } }),
    reader.criterion.count({
      where: {
        tenderId,
        OR: [
          { kind: 'weighted', valueFunction: { equals: databaseNull } },
          { kind: 'knock_out', knockOut: { equals: databaseNull } },
        ],
      },
    }),
    reader.domain.count({ where: { tenderId, criteria: { none: {} } } }),
  ])
  return { weightedCount, undeclaredCount, emptyDomainCount }
}
