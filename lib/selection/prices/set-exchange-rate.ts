import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { dayIn } from '../../shared/calendar-day'
import { Rejection } from '../../shared/result'
import { loadPricesForChange } from './load-prices'
import { decideRate } from './price-rules'
import { setExchangeRateInput } from './price-schema'

/** Sets the rate of one currency for every offer in it. A price that was checked at another rate is open again. */
export const setExchangeRate = defineCommand({
  name: 'selection.set-exchange-rate',
  input: setExchangeRateInput,
  load: (tx, { tenderId }, { organisationId }) => loadPricesForChange(tx, tenderId, organisationId),
  authorize: allow('price.check'),
  decide: (subject, input, { now }) => decideRate(subject, input, dayIn(now, subject.timeZone)),
  async save(tx, { exchange, offers }) {
    for (const { bidId, version } of offers) {
      const { count } = await tx.priceOffer.updateMany({
        where: { bidId, version },
        data: { exchange, ...unchecked, version: version + 1 },
      })
      if (count === 0) throw new Rejection('stale-version')
    }
    return { offers: offers.length }
  },
  audit: ({ tenderId, currency, exchange }, { offers }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { currency, ...exchange, offers },
  }),
})

const unchecked = {
  correctedMinor: null,
  correctionReason: '',
  comparedMinor: null,
  checkedById: null,
  checkedAt: null,
}
