import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { loadTender } from '../tenders/load-tender'
import { readReport, type ShownReport } from './load-standing-report'

export type ReportView = ShownReport & {
  readonly tenderId: string
  /** Numbers of all the reports drafted, the latest first. */
  readonly numbers: readonly number[]
}

/** One version of the evaluation report, the latest where none is named. */
export const getReport = defineQuery({
  name: 'selection.get-report',
  input: z.strictObject({
    tenderId: z.string().min(1).max(60),
    number: z.int().min(1).max(10_000).optional(),
  }),
  authorize: allow('award.view'),
  async read(reader, { tenderId, number }, { organisationId }): Promise<ReportView | null> {
    const tender = await loadTender(reader, tenderId, organisationId)
    const report = tender && (await readReport(reader, tender, number))
    if (!report) return null
    const all = await reader.report.findMany({
      where: { tenderId },
      orderBy: { number: 'desc' },
      select: { number: true },
    })
    return { ...report, tenderId, numbers: all.map((row) => row.number) }
  },
})
