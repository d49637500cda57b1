import { CircleCheck, CircleDashed, CircleSlash } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ShownSeat } from '@/lib/selection/moderation/get-moderation'

/** Who has confirmed the record as it is now, and who has still to. */
export function PanelWords({ seats }: { readonly seats: readonly ShownSeat[] }) {
  const t = useTranslations('moderation.words')
  const judging = seats.filter(({ role }) => role === 'chair' || role === 'evaluator')
  return (
    <ul className="grid gap-1.5">
      {judging.map((seat) => {
        const state = stateOf(seat)
        return (
          <li
            key={seat.userId}
            className="flex items-start gap-2 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0"
          >
            {marks[state]}
            <span className={state === 'given' ? '' : 'text-ink-2'}>
              {seat.name} <span className="text-ink-3 text-xs">{t(state)}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

const stateOf = ({ isOff, absentAt, word }: ShownSeat) => {
  if (isOff) return 'off'
  return absentAt === null ? word : 'absent'
}

const waiting = <CircleDashed aria-hidden="true" className="text-ink-3" />
const out = <CircleSlash aria-hidden="true" className="text-ink-3" />

const marks = {
  given: <CircleCheck aria-hidden="true" className="text-good-mark" />,
  missing: waiting,
  fallen: waiting,
  'not-needed': out,
  absent: out,
  off: out,
}
