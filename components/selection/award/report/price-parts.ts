import { z } from 'zod'
import type { ReportContent } from '@/lib/selection/report/report-schema'
import { heading, type PaperBlock, tableOr, text } from '../paper/paper'
import type { ReportWords } from './report-words'

/** Thresholds, prices, what was asked about them, and the order of quality and price together. */
export function priceParts(content: ReportContent, words: ReportWords): readonly PaperBlock[] {
  return [
    ...thresholdParts(content, words),
    ...offerParts(content, words),
    ...lowPriceParts(content, words),
    ...rankingParts(content, words),
  ]
}

function thresholdParts({ ranking, frozen }: ReportContent, words: ReportWords): PaperBlock[] {
  const { t, score } = words
  const { leastQuality } = frozen.terms
  return [
    heading('thresholds', t('thresholds')),
    text(
      leastQuality === null
        ? t('noThreshold')
        : t('leastQuality', { least: words.plain(leastQuality) }),
    ),
    tableOr(t('none'), {
      caption: t('thresholdsCaption'),
      head: [t('bid'), t('quality'), ...frozen.domains.map(({ code }) => code), t('outcome')],
      rows: ranking.rows.map(({ bid, quality, domainScores, outReason }) => [
        bid,
        score(quality),
        ...frozen.domains.map(({ code }) =>
          score(domainScores.find((domain) => domain.code === code)?.score ?? null),
        ),
        outReason === null ? t('goesOn') : t(`out.${outReason}`),
      ]),
      numeric: [1, ...frozen.domains.map((_, place) => place + 2)],
    }),
  ]
}

const exchange = z.object({ rate: z.union([z.number(), z.string()]) }).loose()

function offerParts({ prices }: ReportContent, words: ReportWords): readonly PaperBlock[] {
  const { t, money } = words
  return [
    heading('prices', t('prices')),
    tableOr(t('pricesNone'), {
      caption: t('pricesCaption'),
      head: [t('bid'), t('offered'), t('tax'), t('corrected'), t('correction'), t('compared')],
      rows: prices.map((offer) => [
        offer.bid,
        money(offer.offered, offer.currency),
        offer.isTaxIncluded ? t('taxIncluded') : t('taxExcluded'),
        money(offer.corrected, offer.currency),
        [offer.correctionReason, rateOf(offer.exchange, words)].filter(Boolean).join(' · '),
        money(offer.compared),
      ]),
      numeric: [1, 3, 5],
      widths: [7, 19, 13, 19, 23, 19],
    }),
  ]
}

function rateOf(stored: unknown, { t }: ReportWords): string {
  const found = exchange.safeParse(stored)
  return found.success ? t('rate', { rate: String(found.data.rate) }) : ''
}

function lowPriceParts({ queries }: ReportContent, words: ReportWords): readonly PaperBlock[] {
  const { t, at } = words
  const low = queries.filter(({ kind }) => kind === 'low_price')
  return [
    heading('low-prices', t('lowPrices')),
    tableOr(t('lowPricesNone'), {
      caption: t('lowPricesCaption'),
      head: [t('bid'), t('question'), t('answer'), t('decision'), t('reason')],
      rows: low.map(({ bid, question, askedAt, answer, decision, reason, decidedBy }) => [
        bid,
        `${at(askedAt)}: ${question}`,
        answer || t('unanswered'),
        decision === null ? '' : t(`decisions.${decision}`, { by: decidedBy }),
        reason,
      ]),
      numeric: [],
      widths: [7, 27, 24, 18, 24],
    }),
  ]
}

function rankingParts({ ranking }: ReportContent, words: ReportWords): readonly PaperBlock[] {
  const { t, score, money } = words
  const used = ranking.tieBreaksUsed.map((kind) => t(`tieBreak.${kind}`)).join(', ')
  return [
    heading('ranking', t('ranking')),
    tableOr(t('none'), {
      caption: t('rankingCaption'),
      head: [t('bid'), t('rank'), t('quality'), t('compared'), t('pricePoints'), t('total')],
      rows: ranking.rows.map((row) => [
        row.bid,
        row.rank === null ? '–' : String(row.rank),
        score(row.quality),
        money(row.compared),
        score(row.pricePoints),
        score(row.total),
      ]),
      numeric: [1, 2, 3, 4, 5],
    }),
    text(used ? t('tiesParted', { rules: used }) : t('noTies'), 'faint'),
    ...(ranking.hasOpenTie ? [text(t('openTie'), 'strong')] : []),
  ]
}
