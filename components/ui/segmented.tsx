import { cn } from './class-names'
import { Link } from './navigation'

type Choice = { readonly value: string; readonly label: string; readonly count?: number }

type SegmentedProps = {
  readonly legend: string
  readonly name: string
  readonly options: readonly Choice[]
  /** What is chosen at first. */
  readonly value: string
}

const track =
  'quiet-scroll m-0 inline-flex w-fit max-w-full min-w-0 gap-0.5 rounded-md bg-sunken p-0.5 no-print'
const segment =
  'num inline-flex h-6.5 items-center gap-1.5 rounded-sm px-2.5 text-xs whitespace-nowrap text-ink-2 max-md:h-9'
const chosen = 'bg-surface font-bold text-ink ring-1 ring-line-2'

/** A choice between a few views as radio buttons: arrow keys move it, and no script is needed. */
export function Segmented({ legend, name, options, value }: SegmentedProps) {
  return (
    <fieldset className={cn(track, 'border-0')}>
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="relative">
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
            className="peer absolute inset-0 size-full cursor-pointer opacity-0"
          />
          <span
            className={cn(
              segment,
              'peer-checked:bg-surface peer-checked:font-bold peer-checked:text-ink peer-checked:ring-1 peer-checked:ring-line-2 peer-hover:text-ink peer-focus-visible:outline-2 peer-focus-visible:outline-focus',
            )}
          >
            {option.label}
            {option.count !== undefined && <span className="font-normal">{option.count}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

type SegmentLink = {
  readonly href: string
  readonly label: string
  readonly count?: number
  readonly current?: boolean
}

/** The same look as links: the choice is in the address. */
export function SegmentedLinks(props: {
  readonly label: string
  readonly items: readonly SegmentLink[]
}) {
  return (
    <nav aria-label={props.label} className={track}>
      {props.items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item.current ? 'true' : undefined}
          className={cn(segment, 'no-underline hover:text-ink', item.current && chosen)}
        >
          {item.label}
          {item.count !== undefined && <span className="font-normal">{item.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
