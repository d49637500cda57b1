import type { ReactNode } from 'react'
import en from '../../lib/messages/en/field.json'
import fr from '../../lib/messages/fr/field.json'
import pt from '../../lib/messages/pt/field.json'
import { AlertMark } from '../ui/inline-icon'
import { useRouteLocale } from '../ui/use-route-locale'

/** What every input takes beside its own properties. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  /** What is wrong and how to mend it, in the reader's language. */
  readonly error?: string | undefined
  /** Says so beside the label. Fields are required unless they say this. */
  readonly optional?: boolean
  /** The label is read aloud only, where a table head or a sentence shows it. */
  readonly hideLabel?: boolean
  /** The name where left out; give one where two forms on a page share names. */
  readonly id?: string
}

/** The attributes that tie an input to its label, hint and error. */
export type Wiring = {
  readonly id: string
  readonly name: string
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
}

type FieldFrameProps = FieldProps & {
  /** At the end of the label's line, such as "Forgotten password". */
  readonly aside?: ReactNode
  readonly className?: string
  readonly children: (wiring: Wiring) => ReactNode
}

/** Label, hint, input and error, joined once. */
export function Field({ aside, className = '', children, ...field }: FieldFrameProps) {
  const wiring = wiringOf(field)
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] content-start gap-1.5 ${className}`}>
      <div className={field.hideLabel ? 'sr-only' : 'flex items-baseline gap-2'}>
        <label htmlFor={wiring.id} className="font-bold">
          {field.label}
          {field.optional && <Optional />}
        </label>
        {aside && <span className="ms-auto text-xs">{aside}</span>}
      </div>
      <FieldHint field={field} />
      <FieldError field={field} />
      {children(wiring)}
    </div>
  )
}

/** The same for a group of radio buttons or boxes, with a legend for a label. */
export function FieldGroup({ className = '', children, ...field }: FieldFrameProps) {
  const wiring = wiringOf(field)
  return (
    <fieldset
      id={`${wiring.id}-group`}
      aria-describedby={wiring['aria-describedby']}
      className={`grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-1.5 ${className}`}
    >
      <legend className={field.hideLabel ? 'sr-only' : 'float-start mb-1.5 w-full font-bold'}>
        {field.label}
        {field.optional && <Optional />}
      </legend>
      <FieldHint field={field} />
      <FieldError field={field} />
      {children(wiring)}
    </fieldset>
  )
}

const idOf = (field: FieldProps) => field.id ?? field.name

export function wiringOf(field: FieldProps): Wiring {
  const id = idOf(field)
  const described = [field.hint && `${id}-hint`, field.error && `${id}-error`].filter(Boolean)
  return {
    id,
    name: field.name,
    'aria-invalid': field.error ? true : undefined,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
  }
}

export function FieldHint({ field }: { readonly field: FieldProps }) {
  if (!field.hint) return null
  return (
    <div id={`${idOf(field)}-hint`} className="text-xs text-ink-2">
      {field.hint}
    </div>
  )
}

/** The error summary finds these by their attributes, in the order of the page. */
export function FieldError({ field }: { readonly field: FieldProps }) {
  if (!field.error) return null
  return (
    <p
      id={`${idOf(field)}-error`}
      data-error-of={idOf(field)}
      data-label={field.label}
      data-error={field.error}
      className="flex items-start gap-1.5 font-bold text-bad"
    >
      <AlertMark className="mt-0.5" />
      {field.error}
    </p>
  )
}

/** Reads its one word from its own file, so that a public form brings no translator to the browser. */
function Optional() {
  const { optional } = words[useRouteLocale()]
  return <span className="ms-1.5 font-normal text-ink-3">{optional}</span>
}

const words = { en, pt, fr }

/** The box of everything typed into. */
export const inputLook =
  'w-full min-h-10 rounded-md border border-line-3 bg-surface px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-bad-mark [&[disabled]]:border-line [&[disabled]]:bg-sunken [&[disabled]]:text-ink-3 [&[readonly]]:bg-sunken max-md:min-h-12 max-md:text-base'
