import 'server-only'
import type { Tx } from '../../platform/db'
import { sha256 } from '../../platform/hash'
import { frozenText } from './frozen-content'
import type { FrozenContent } from './frozen-content-schema'
import type { TermName } from './publication-rules'

type NewVersion = {
  readonly tenderId: string
  readonly version: number
  readonly content: FrozenContent
  readonly reason: string
  readonly changes: readonly TermName[]
  readonly publishedById: string
  readonly publishedAt: Date
}

/** Writes what is published, word for word, and answers with its SHA-256. */
export async function insertVersion(
  tx: Tx,
  { content, changes, ...version }: NewVersion,
): Promise<string> {
  const text = frozenText(content)
  const contentHash = sha256(text)
  await tx.procedureVersion.create({
    data: { ...version, content: text, contentHash, changes: [...changes] },
  })
  return contentHash
}
