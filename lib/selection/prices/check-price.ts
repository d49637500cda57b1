import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { loadPricesForChange } from './load-prices'
import { decidePriceCheck } from './price-rules'
import { checkPriceInput } from './price-schema'

/** Puts on record what one price comes to: its arithmetic, its currency and its tax brought to the published basis. */
export const checkPrice = defineCommand({
  name: 'selection.check-price',
  input: checkPriceInput,
  load: (tx, { tenderId }, { organisationId }) => loadPricesForChange(tx, tenderId, organisationId),
  authorize: allow('price.check'),
  decide: decidePriceCheck,
  async save(tx, checked, { actor, now }) {
    const { bidId, version, correctedMinor, correctionReason, taxRate, comparedMinor } = checked
    const { count } = await tx.priceOffer.updateMany({
      where: { bidId, version },
      data: {
        correctedMinor,
        correctionReason,
        taxRate,
        comparedMinor,
        checkedById: actor.id,
        checkedAt: now,
        version: version + 1,
      },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { comparedMinor, version: version + 1 }
  },
  audit: ({ bidId, ...detail }) => ({ subjectType: 'bid', subjectId: bidId, detail }),
})
