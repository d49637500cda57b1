import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import { hasReached } from '../procedure/tender-states-rules'
import { combinationObstacles } from './combination-rules'
import { combineBids } from './combined-rules'
import { loadCombinedFacts } from './load-combined-facts'
import { loadPrices } from './load-prices'
import { mayReadCombined, mayReadPrices } from './price-door-rules'
import type { PricesSubject } from './price-rules'
import type { CurrencyRow, PricesView } from './prices-view'
import { qualityTables } from './quality-tables'
import { readLowPrices } from './read-low-prices'
import { readPriceRows } from './read-price-rows'
import { combinedSensitivity } from './sensitivity-rules'

/** The prices of a tender once they are open: as read out, as checked, what was asked, and the combined ranking. */
export const getPrices = defineQuery({
  name: 'selection.get-prices',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('price.view'),
  async read(reader, { tenderId }, actor, now): Promise<PricesView | null> {
    const subject = await loadPrices(reader, tenderId, actor.organisationId)
    if (!subject || !mayReadPrices(actor, subject)) return null
    const { version, state, procedure, currency, timeZone, terms } = subject
    const rows = await readPriceRows(reader, subject)
    const isOpen = procedure === 'formal' && state === 'financial_opened'
    return {
      tenderId,
      version,
      state,
      procedure,
      currency,
      timeZone,
      terms,
      rows,
      currencies: currenciesOf(subject),
      lowPrices:
        procedure === 'formal' ? await readLowPrices(reader, subject, rows, { actor, now }) : [],
      obstacles: combinationObstacles(subject),
      ...(await combination(reader, subject, actor)),
      readAt: now.toISOString(),
      canCheck: isOpen && holds(actor, 'price.check'),
    }
  },
})

function currenciesOf({ offers, currency: own }: PricesSubject): readonly CurrencyRow[] {
  const foreign = [...new Set(offers.map(({ currency }) => currency))].filter(
    (currency) => currency !== own,
  )
  return foreign.map((currency) => {
    const inIt = offers.filter((offer) => offer.currency === currency)
    return {
      currency,
      exchange: inIt[0]?.exchange ?? null,
      offers: inIt.map(({ bidId, letter, version }) => ({ bidId, letter, version })),
    }
  })
}

const noCombination = { combined: null, sensitivity: null, criteria: [] }

/** The combined ranking and its sensitivity, for those who may read them and not before the combination. */
async function combination(
  reader: Reader,
  subject: PricesSubject,
  actor: Actor,
): Promise<Pick<PricesView, 'combined' | 'sensitivity' | 'criteria'>> {
  if (!mayReadCombined(actor, subject)) return noCombination
  if (subject.procedure === 'formal' && !hasReached(subject, 'combined')) return noCombination
  const facts = await loadCombinedFacts(reader, subject.tenderId, subject.organisationId)
  if (!facts) return noCombination
  const tables = qualityTables(facts.view)
  return {
    combined: combineBids(facts),
    sensitivity: tables && combinedSensitivity(facts, tables.table, tables.aggregations),
    criteria: facts.view.loaded.facts.criteria.map(({ id, code, title }) => ({ id, code, title })),
  }
}
