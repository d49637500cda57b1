import 'server-only'
import { z } from 'zod'
import type { Reader } from '../../platform/db'
import { type FrozenContent, frozenContent } from './frozen-content-schema'

/** What was published at one time, and what changed against the time before. */
export type ShownVersion = {
  readonly version: number
  readonly content: FrozenContent
  readonly contentHash: string
  readonly reason: string
  /** Names of terms; empty for the first version. */
  readonly changes: readonly string[]
  /** ISO 8601. */
  readonly publishedAt: string
}

const names = z.array(z.string())

/** Every version of what was published of a tender, the latest first. The caller has checked who reads. */
export async function readVersions(
  reader: Reader,
  tenderId: string,
): Promise<readonly (ShownVersion & { readonly publishedById: string })[]> {
  const rows = await reader.procedureVersion.findMany({
    where: { tenderId },
    orderBy: { version: 'desc' },
  })
  return rows.map(({ content, changes, publishedAt, ...row }) => ({
    version: row.version,
    contentHash: row.contentHash,
    reason: row.reason,
    publishedById: row.publishedById,
    content: frozenContent.parse(JSON.parse(content)),
    changes: names.parse(changes),
    publishedAt: publishedAt.toISOString(),
  }))
}
