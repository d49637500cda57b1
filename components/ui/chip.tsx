import { CircleAlert, CircleCheck, CircleDashed, CircleDot, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './class-names'

export type Tone = 'neutral' | 'good' | 'caution' | 'bad' | 'accent'

type ChipProps = {
  readonly tone?: Tone
  /** Replaces the icon of the tone; `null` leaves it out, for a remark that is no state. */
  readonly icon?: ReactNode
  /** A border and no ground: a remark about how to read something, such as "Not binding". */
  readonly outline?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** A state: always an icon and a word. */
export function Chip({ tone = 'neutral', icon, outline = false, className, children }: ChipProps) {
  const shown = icon === undefined && !outline ? toneIcons[tone] : icon
  return (
    <span
      className={cn(
        'inline-flex h-5.5 shrink-0 items-center gap-1.25 rounded-sm px-2 text-xs leading-none font-bold whitespace-nowrap [&_svg]:size-3.25 [&_svg]:stroke-2',
        shown && 'ps-1.5',
        outline ? 'border border-line-2 font-normal text-ink-2' : toneStyles[tone],
        className,
      )}
    >
      {shown}
      {children}
    </span>
  )
}

const toneStyles: Record<Tone, string> = {
  neutral: 'bg-info-tint text-info',
  good: 'bg-good-tint text-good',
  caution: 'bg-caution-tint text-caution',
  bad: 'bg-bad-tint text-bad',
  accent: 'bg-accent-tint text-accent-text',
}

const toneIcons: Record<Tone, ReactNode> = {
  neutral: <CircleDashed />,
  good: <CircleCheck />,
  caution: <TriangleAlert />,
  bad: <CircleAlert />,
  accent: <CircleDot />,
}
