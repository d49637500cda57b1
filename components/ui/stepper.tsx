import { Check, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './class-names'
import { DomainKey } from './domain-key'
import { Link } from './navigation'

type StepState = 'done' | 'now' | 'attention' | 'todo' | 'blocked'

type Step = {
  readonly id: string
  readonly label: string
  /** A blocked step has no link. */
  readonly href?: string
  readonly domain?: number
  readonly icon?: ReactNode
  readonly state: StepState
  /** The state in words. */
  readonly status: string
}

type StepperProps = {
  readonly label: string
  readonly steps: readonly Step[]
  readonly current: string
  /** Opens a step in place, without asking the server for a page. */
  readonly onSelect?: (id: string) => void
}

/** The parts of one long task, each a link with its state. */
export function Stepper({ label, steps, current, onSelect }: StepperProps) {
  return (
    <nav aria-label={label} className="mb-6 no-print">
      <ol className="quiet-scroll flex overflow-y-hidden rounded-lg border bg-surface">
        {steps.map((step) => (
          <li
            key={step.id}
            className="min-w-0 flex-1 basis-0 border-s first:border-s-0 max-lg:min-w-34"
          >
            <StepLink
              step={step}
              isCurrent={step.id === current}
              {...(onSelect ? { onSelect } : {})}
            />
          </li>
        ))}
      </ol>
    </nav>
  )
}

type StepLinkProps = Pick<StepperProps, 'onSelect'> & {
  readonly step: Step
  readonly isCurrent: boolean
}

function StepLink({ step, isCurrent, onSelect }: StepLinkProps) {
  const look = cn(
    'grid h-full grid-cols-[1.125rem_minmax(0,1fr)] content-start items-center gap-x-2 gap-y-0.5 border-b-3 border-transparent px-3 pt-2.5 pb-2.25 text-ink no-underline focus-visible:-outline-offset-2',
    isCurrent && 'border-accent',
  )
  const content = <StepContent step={step} isCurrent={isCurrent} />
  if (step.state === 'blocked' || step.href === undefined)
    return (
      <span aria-current={isCurrent ? 'step' : undefined} className={look}>
        {content}
      </span>
    )
  return (
    <Link
      href={step.href}
      aria-current={isCurrent ? 'step' : undefined}
      className={cn(look, 'hover:bg-hover')}
      {...(onSelect && {
        prefetch: false,
        onNavigate: (event: { preventDefault: () => void }) => {
          event.preventDefault()
          onSelect(step.id)
        },
      })}
    >
      {content}
    </Link>
  )
}

function StepContent({ step, isCurrent }: { readonly step: Step; readonly isCurrent: boolean }) {
  return (
    <>
      {step.domain === undefined ? (
        <span className="inline-grid size-4.5 place-items-center rounded-sm bg-ink text-on-ink [&_svg]:size-3">
          {step.icon}
        </span>
      ) : (
        <DomainKey domain={step.domain} />
      )}
      <span
        title={step.label}
        className={cn(
          'truncate leading-4.5',
          isCurrent && 'font-bold',
          (step.state === 'todo' || step.state === 'blocked') && 'text-ink-2',
        )}
      >
        {step.label}
      </span>
      <span
        className={cn(
          'col-start-2 flex items-center gap-1 text-xs [&_svg]:size-3',
          statusColours[step.state],
        )}
      >
        {stateIcons[step.state]}
        <span className="truncate">{step.status}</span>
      </span>
    </>
  )
}

const statusColours: Record<StepState, string> = {
  done: 'text-ink',
  now: 'text-ink-2',
  attention: 'text-caution',
  todo: 'text-ink-3',
  blocked: 'text-ink-3',
}

const stateIcons: Record<StepState, ReactNode> = {
  done: <Check />,
  now: null,
  attention: <TriangleAlert />,
  todo: null,
  blocked: null,
}
