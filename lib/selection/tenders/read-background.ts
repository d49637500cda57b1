import 'server-only'
import type { Reader } from '../../platform/db'

/** What a report says of a tender beside its rules. Bidders are not told. */
export type TenderBackground = {
  readonly procedureReason: string
  /** In minor units of the tender's currency. */
  readonly budgetMinor: number | null
}

export async function readBackground(reader: Reader, tenderId: string): Promise<TenderBackground> {
  const { procedureReason, budgetMinor } = await reader.tender.findUniqueOrThrow({
    where: { id: tenderId },
    select: { procedureReason: true, budgetMinor: true },
  })
  return { procedureReason, budgetMinor: budgetMinor === null ? null : Number(budgetMinor) }
}
