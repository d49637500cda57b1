/** A straight line of a bid's score over one weight: its score where the weight is 0 and where it is 1. */
export type ScoreLine = {
  readonly letter: string
  readonly name: string
  readonly atNone: number
  readonly atAll: number
}

/** A weight (share) at which the lead passes from one bid to another, and the score they share there. */
type LeadChange = {
  readonly weight: number
  readonly score: number
  readonly from: string
  readonly to: string
}

/** Score of a line at a weight in [0, 1]. */
export const scoreAt = (line: ScoreLine, weight: number): number =>
  line.atNone + weight * (line.atAll - line.atNone)

/** The lines from best to worst at a weight; equal scores keep the order given. */
export const orderAt = (lines: readonly ScoreLine[], weight: number): readonly ScoreLine[] =>
  [...lines].sort((a, b) => scoreAt(b, weight) - scoreAt(a, weight))

/**
 * Walks along the upper envelope of the lines from weight 0 to 1 and reports each change of lead.
 * Lines that only touch the envelope take no lead.
 */
export function leadChanges(lines: readonly ScoreLine[]): readonly LeadChange[] {
  const changes: LeadChange[] = []
  let leader = [...lines].sort((a, b) => b.atNone - a.atNone || b.atAll - a.atAll).at(0)
  let weight = 0
  while (leader) {
    const next = nextOvertaker(lines, leader, weight)
    if (!next) break
    weight = next.weight
    const score = scoreAt(next.line, weight)
    changes.push({ weight, score, from: leader.letter, to: next.line.letter })
    leader = next.line
  }
  return changes
}

/** The first steeper line to meet the leader after `weight`; of several at one point, the steepest. */
function nextOvertaker(lines: readonly ScoreLine[], leader: ScoreLine, weight: number) {
  let best: { readonly weight: number; readonly line: ScoreLine } | null = null
  for (const line of lines) {
    const gain = slope(line) - slope(leader)
    if (gain <= 0) continue
    const meeting = (leader.atNone - line.atNone) / gain
    if (meeting < weight || meeting >= 1) continue
    const sooner = !best || meeting < best.weight - 1e-12
    const steeper = best && meeting < best.weight + 1e-12 && slope(line) > slope(best.line)
    if (sooner || steeper) best = { weight: meeting, line }
  }
  return best
}

const slope = (line: ScoreLine): number => line.atAll - line.atNone

/**
 * The lines whose letter has room at the right end: first those in `important`, then from best to worst,
 * none nearer than a twenty-fifth of the range to one already named.
 */
export function labelledLines(
  lines: readonly ScoreLine[],
  important: ReadonlySet<string | undefined>,
): readonly ScoreLine[] {
  const ends = lines.flatMap(({ atNone, atAll }) => [atNone, atAll])
  const gap = (Math.max(...ends) - Math.min(...ends)) / 25
  const wanted = [...lines].sort(
    (a, b) =>
      Number(important.has(b.letter)) - Number(important.has(a.letter)) || b.atAll - a.atAll,
  )
  const named: ScoreLine[] = []
  for (const line of wanted)
    if (named.every((other) => Math.abs(other.atAll - line.atAll) >= gap)) named.push(line)
  return named
}
