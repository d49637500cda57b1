'use client'

import { useFormatter, useNow } from 'next-intl'
import { Tooltip } from './tooltip'
import { useDateText } from './use-date-text'

type RelativeTimeProps = {
  readonly at: Date | string
  readonly timeZone?: string
}

/** "3 hours ago", with the date, the hour and the zone at pointer or focus. */
export function RelativeTime({ at, timeZone = 'UTC' }: RelativeTimeProps) {
  const format = useFormatter()
  const dates = useDateText()
  const now = useNow()
  const instant = new Date(at)
  const absolute = dates.minute(instant, timeZone)
  return (
    <Tooltip label={`${absolute} ${timeZone}`}>
      <button
        type="button"
        className="num cursor-help underline decoration-line-3 decoration-dotted underline-offset-3"
      >
        <time dateTime={instant.toISOString()} suppressHydrationWarning>
          {format.relativeTime(instant, now)}
        </time>
      </button>
    </Tooltip>
  )
}
