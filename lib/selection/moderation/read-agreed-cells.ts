import 'server-only'
import { z } from 'zod'
import type { Reader } from '../../platform/db'

/** What the panel recorded for one cell. */
export type AgreedCell = {
  readonly id: string
  readonly bidId: string
  readonly criterionId: string
  /** Under mean or median the level as computed: the cell was talked about, and nothing was changed. */
  readonly level: number
  readonly reason: string
  /** Ids of the members present. */
  readonly present: readonly string[]
  readonly agreedById: string
  readonly agreedAt: Date
  readonly version: number
  readonly dissents: readonly AgreedDissent[]
}

export type AgreedDissent = {
  readonly memberId: string
  readonly point: string
  readonly statedAt: Date
  /** Blank until the panel answers. */
  readonly answer: string
  readonly answeredById: string | null
  readonly answeredAt: Date | null
  readonly version: number
}

const userIds = z.array(z.string())

/** Everything that the panel recorded, with each member’s dissent and the answer to it. */
export async function readAgreedCells(
  reader: Reader,
  tenderId: string,
): Promise<readonly AgreedCell[]> {
  const rows = await reader.consensus.findMany({
    where: { tenderId },
    orderBy: { id: 'asc' },
    omit: { tenderId: true },
    include: { dissents: { orderBy: { memberId: 'asc' }, omit: { consensusId: true } } },
  })
  return rows.map((row) => ({ ...row, present: userIds.parse(row.present) }))
}
