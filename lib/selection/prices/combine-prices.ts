import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { readReadiness } from '../tenders/read-readiness'
import { decideCombination } from './combination-rules'
import { loadPricesForChange } from './load-prices'
import { combinePricesInput } from './price-schema'

/** Combines quality and price: from here on everybody who may read prices reads the order. */
export const combinePrices = defineCommand({
  name: 'selection.combine-prices',
  input: combinePricesInput,
  async load(tx, { tenderId }, { organisationId }) {
    const subject = await loadPricesForChange(tx, tenderId, organisationId)
    return subject && { ...subject, ...(await readReadiness(tx, tenderId)) }
  },
  authorize: allow('price.check'),
  decide: (subject, { version }, { now }) => decideCombination(subject, version, now),
  async save(tx, { tenderId, version, ranked, rejected }) {
    const { count } = await tx.tender.updateMany({
      where: { id: tenderId, version },
      data: { state: 'combined', version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    const moves = [
      { ids: ranked, state: 'ranked' },
      { ids: rejected, state: 'price_rejected' },
    ] as const
    for (const { ids, state } of moves)
      await tx.bid.updateMany({
        where: { tenderId, id: { in: [...ids] } },
        data: { state, version: { increment: 1 } },
      })
    return { version: version + 1 }
  },
  audit: ({ tenderId, ranked, rejected }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { ranked, rejected },
  }),
})
