/** At time t the interval is [centre − speed·t, centre + speed·t]; `speed` > 0. */
type GrowingInterval = { readonly centre: number; readonly speed: number }

/**
 * The earliest time at which intervals that grow from their centres all share a point, and that point:
 * t = max over pairs i, j of (centreᵢ − centreⱼ)/(speedᵢ + speedⱼ), since intervals on a line share a point as soon as
 * each two of them do (Helly's theorem in one dimension). Both Best-Worst models come down to this.
 *
 * The largest pair is found without visiting all pairs: the gap between the highest lower end and the lowest upper end is a
 * convex, piecewise linear, falling function of t, and Newton's method from t = 0 reaches its root in a few exact steps.
 *
 * @returns a time of 0 when all centres are the same
 * @throws RangeError when there is no interval
 * @example
 * firstCommonPoint([{ centre: 8, speed: 1 }, { centre: 10, speed: 3 }]) // => { time: 0.5, point: 8.5 }
 */
export function firstCommonPoint(intervals: readonly GrowingInterval[]): {
  readonly time: number
  readonly point: number
} {
  const [first] = intervals
  if (first === undefined) throw new RangeError('found 0 intervals, expected at least 1')
  let time = 0
  for (;;) {
    let lowest = first
    let highest = first
    for (const interval of intervals) {
      if (upperEnd(interval, time) < upperEnd(lowest, time)) lowest = interval
      if (lowerEnd(interval, time) > lowerEnd(highest, time)) highest = interval
    }
    const meeting = (highest.centre - lowest.centre) / (highest.speed + lowest.speed)
    if (meeting <= time) return { time, point: upperEnd(lowest, time) }
    time = meeting
  }
}

const lowerEnd = ({ centre, speed }: GrowingInterval, time: number) => centre - speed * time
const upperEnd = ({ centre, speed }: GrowingInterval, time: number) => centre + speed * time
