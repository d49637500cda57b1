import { compareRationals, rationalFromNumber, subtractRationals } from '../../shared/rational'
import { createRandomStream, nextUniform, type RandomStream } from '../random/random-stream'
import { type CombinationRule, type PricedBid, rankByQualityAndPrice } from './combined-ranking'
import { meetsThreshold } from './threshold'

/** What the bids are expected to look like. Quality is drawn evenly between its bounds; seven tenths of the price follow it. */
export type ExpectedField = {
  /** From 2 to 20. */
  readonly bids: number
  readonly quality: readonly [low: number, high: number]
  /** In whole units of the currency. */
  readonly price: readonly [low: number, high: number]
  /** Least quality a bid must reach before its price is opened; null where there is none. */
  readonly threshold: number | null
}

/** How a published rule behaves on invented fields of bids. Shares of the fields that were drawn, between 0 and 1. */
export type ParadoxFindings = {
  readonly fields: number
  /** Taking away one bid that lost changes who wins. */
  readonly reversals: number
  /** The first field in which that happens, and the loser whose absence decides. */
  readonly example: {
    readonly bids: readonly PricedBid[]
    readonly without: string
    readonly before: string
    readonly after: string
  } | null
  /** A bid lies within half a point of the threshold. */
  readonly knifeEdges: number
  /** A bid passes or fails the threshold by rounding alone. */
  readonly roundingDecides: number
  /** Two bids share the best score before any rule parts them. */
  readonly ties: number
  /** They still share the first rank afterwards. */
  readonly unresolvedTies: number
  /** The winner has the lowest quality of all that passed, among three or more. */
  readonly poorestWins: number
}

/**
 * Runs invented fields of bids through a rule before it is published, so that its paradoxes are seen while they can
 * still be mended. The same seed draws the same fields.
 *
 * @param fields how many to draw; the Monte Carlo error of a share p is √(p(1 − p)/fields)
 * @throws ContractError as `rankByQualityAndPrice`
 */
export function paradoxTest(
  rule: CombinationRule,
  expected: ExpectedField,
  { fields = 1_000, seed = 1 }: { readonly fields?: number; readonly seed?: number } = {},
): ParadoxFindings {
  const stream = createRandomStream(seed)
  const counts = {
    reversals: 0,
    knifeEdges: 0,
    roundingDecides: 0,
    ties: 0,
    unresolvedTies: 0,
    poorestWins: 0,
  }
  let example: ParadoxFindings['example'] = null
  for (let field = 0; field < fields; field++) {
    const bids = drawField(stream, expected)
    const passed = bids.filter(({ quality }) => passes(quality, expected.threshold, rule))
    const reversal = reversalIn(passed, rule)
    example ??= reversal
    counts.reversals += Number(reversal !== null)
    counts.knifeEdges += Number(bids.some(({ quality }) => isNear(quality, expected.threshold)))
    counts.roundingDecides += Number(
      bids.some(
        ({ quality }) =>
          passes(quality, expected.threshold, rule) !==
          passes(quality, expected.threshold, { rounding: { decimals: null } }),
      ),
    )
    counts.ties += Number(winnersOf(passed, { ...rule, tieBreak: [] }).length > 1)
    const winners = winnersOf(passed, rule)
    counts.unresolvedTies += Number(winners.length > 1)
    counts.poorestWins += Number(isPoorest(winners[0], passed))
  }
  const share = (count: number) => count / fields
  return {
    fields,
    reversals: share(counts.reversals),
    example,
    knifeEdges: share(counts.knifeEdges),
    roundingDecides: share(counts.roundingDecides),
    ties: share(counts.ties),
    unresolvedTies: share(counts.unresolvedTies),
    poorestWins: share(counts.poorestWins),
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRST'

/** Quality to two decimals, price to the unit: as fine as committees give them. */
function drawField(stream: RandomStream, { bids, quality, price }: ExpectedField): PricedBid[] {
  const between = ([low, high]: readonly [number, number], place: number) =>
    low + (high - low) * place
  return Array.from({ length: bids }, (_, index) => {
    const place = nextUniform(stream)
    const pricePlace = pricedByQuality * place + (1 - pricedByQuality) * nextUniform(stream)
    return {
      id: letters.charAt(index),
      quality: Math.round(between(quality, place) * 100) / 100,
      price: Math.max(1, Math.round(between(price, pricePlace))),
    }
  })
}

/** How far a price follows quality: good bids tend to be dear, or there would be nothing to weigh up. */
const pricedByQuality = 0.7

const passes = (
  quality: number,
  threshold: number | null,
  { rounding }: Pick<CombinationRule, 'rounding'>,
) => threshold === null || meetsThreshold(rationalFromNumber(quality), threshold, rounding)

const half = rationalFromNumber(0.5)

function isNear(quality: number, threshold: number | null): boolean {
  if (threshold === null) return false
  const gap = subtractRationals(rationalFromNumber(quality), rationalFromNumber(threshold))
  return (
    compareRationals(gap, half) < 0 &&
    compareRationals({ numerator: -gap.numerator, denominator: gap.denominator }, half) < 0
  )
}

const winnersOf = (bids: readonly PricedBid[], rule: CombinationRule) =>
  rankByQualityAndPrice(bids, rule)
    .filter(({ rank }) => rank === 1)
    .map(({ id }) => id)

/** The first losing bid whose absence changes who wins, or null. */
function reversalIn(bids: readonly PricedBid[], rule: CombinationRule): ParadoxFindings['example'] {
  const [before] = winnersOf(bids, rule)
  for (const { id: without } of bids) {
    if (before === undefined || without === before) continue
    const [after] = winnersOf(
      bids.filter(({ id }) => id !== without),
      rule,
    )
    if (after !== undefined && after !== before) return { bids, without, before, after }
  }
  return null
}

function isPoorest(winner: string | undefined, bids: readonly PricedBid[]): boolean {
  if (bids.length < 3) return false
  const quality = bids.find(({ id }) => id === winner)?.quality ?? 0
  return bids.every((bid) => bid.id === winner || bid.quality > quality)
}
