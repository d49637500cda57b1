import type { BidLabel } from './bid-label'
import type { DomainLabel } from './domain-label'
import { type Axis, axisFromZero } from './geometry-axis'
import { type Segment, stackSegments } from './geometry-stack'
import type { NumberText } from './number-text'

export type ContributionDomain = DomainLabel & {
  /** Share in [0, 1]. */
  readonly weight: number
}

type ContributionBid = BidLabel & {
  /** From 1; bids that tie share a rank. */
  readonly rank: number
  /** A short state under the name, such as "All thresholds met". */
  readonly note?: string
  /** Points of 0–100 that each domain adds, in the order of the domains; null where nothing was scored. */
  readonly points: readonly (number | null)[]
  /** Points of 0–100; null where it cannot be given. */
  readonly total: number | null
  readonly href?: string
}

export type KnockedOutBid = Omit<ContributionBid, 'rank' | 'note'> & {
  readonly reason: string
  readonly evidence?: { readonly href: string; readonly label: string }
}

/** What the score of each bid is made of. `bids` come in rank order. */
export type ContributionBarsView = {
  readonly domains: readonly ContributionDomain[]
  readonly bids: readonly ContributionBid[]
  readonly knockedOut: readonly KnockedOutBid[]
  /** The end of the axis in points; by default the first round number above the best total. */
  readonly axisEnd?: number
}

/** A row ready to draw: every text finished, every position in per cent. */
export type ContributionRowView = BidLabel & {
  readonly rank: string
  readonly note: string
  readonly href: string | undefined
  /** The text alternative of the bar, with all its numbers. */
  readonly label: string
  readonly total: string
  readonly difference: string
  readonly segments: readonly (Segment & { readonly text: string; readonly domain: DomainLabel })[]
  readonly outline: boolean
}

/** The sentences that a row needs, in the reader's language. */
export type ContributionWords = {
  readonly bar: (values: { name: string; total: string; parts: string }) => string
  readonly barWithoutTotal: (values: { name: string; parts: string }) => string
  readonly part: (values: { domain: string; points: string }) => string
  readonly missing: string
  readonly noRank: string
  readonly wouldHave: string
}

export function contributionAxis(view: ContributionBarsView): Axis {
  const totals = [...view.bids, ...view.knockedOut].map((bid) => bid.total ?? 0)
  return axisFromZero(view.axisEnd ?? Math.max(0, ...totals), 100)
}

/** The ranked bids as rows; each difference is to the first bid's total. */
export function contributionRows(
  view: ContributionBarsView,
  words: ContributionWords,
  numbers: NumberText,
): readonly ContributionRowView[] {
  const { end } = contributionAxis(view)
  const best = view.bids.at(0)?.total ?? null
  return view.bids.map((bid, index) => ({
    ...drawnBid(bid, view.domains, end, words, numbers),
    rank: String(bid.rank),
    note: bid.note ?? '',
    difference: index === 0 ? '' : differenceText(bid.total, best, numbers),
    outline: false,
  }))
}

/** The knocked-out bids as rows, with what they would have scored. */
export function knockedOutRows(
  view: ContributionBarsView,
  words: ContributionWords,
  numbers: NumberText,
): readonly ContributionRowView[] {
  const { end } = contributionAxis(view)
  return view.knockedOut.map((bid) => ({
    ...drawnBid(bid, view.domains, end, words, numbers),
    rank: '–',
    note: words.wouldHave,
    difference: words.noRank,
    outline: true,
  }))
}

const differenceText = (total: number | null, best: number | null, numbers: NumberText): string =>
  total === null || best === null ? '' : numbers.signed(total - best)

function drawnBid(
  bid: KnockedOutBid | ContributionBid,
  domains: readonly DomainLabel[],
  end: number,
  words: ContributionWords,
  numbers: NumberText,
) {
  const total = bid.total === null ? null : numbers.points(bid.total)
  const parts = domains.map((domain, index) => {
    const value = bid.points[index] ?? null
    const points = value === null ? words.missing : numbers.points(value)
    return words.part({ domain: domain.name, points })
  })
  const segments = stackSegments(bid.points, end).flatMap((segment) => {
    const domain = domains[segment.index]
    return domain ? [{ ...segment, text: numbers.points(segment.value), domain }] : []
  })
  return {
    letter: bid.letter,
    name: bid.name,
    href: bid.href,
    label:
      total === null
        ? words.barWithoutTotal({ name: bid.name, parts: parts.join(', ') })
        : words.bar({ name: bid.name, total, parts: parts.join(', ') }),
    total: total ?? words.missing,
    segments,
  }
}
