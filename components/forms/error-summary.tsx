'use client'

import {
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { AlertMark } from '../ui/inline-icon'

type Problem = { readonly id: string; readonly text: string }

type ErrorSummaryProps = {
  readonly form: RefObject<HTMLFormElement | null>
  /** Goes up with every refused try; each time the problems are gathered anew and the focus moves here. */
  readonly attempt: number
  /** A failure that belongs to no field. */
  readonly failure: string | null
  /** Said where something was refused and no field on the page says so. */
  readonly fallback?: string | null
  readonly title: string
  /** Put before the title of the page, "Error: ". */
  readonly titlePrefix: string
}

/** "There is a problem": the errors of the fields in the order of the page, each a link to its field. */
export function ErrorSummary({
  form,
  attempt,
  failure,
  fallback = null,
  title,
  titlePrefix,
}: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const sentence = failure ?? (problems.length === 0 ? fallback : null)
  const isShown = attempt > 0 && (problems.length > 0 || sentence !== null)

  useLayoutEffect(() => {
    if (attempt > 0) setProblems(problemsIn(form.current))
  }, [attempt, form])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once for each refused try
  useEffect(() => {
    if (isShown) box.current?.focus()
  }, [isShown, problems])

  useEffect(() => {
    if (!isShown) return
    document.title = `${titlePrefix}${document.title}`
    return () => {
      document.title = document.title.replace(titlePrefix, '')
    }
  }, [isShown, titlePrefix])

  if (!isShown) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
      className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2.5 rounded-md border-2 border-bad-mark bg-surface px-4 py-3"
    >
      <AlertMark className="mt-1 text-bad" />
      <div className="space-y-1.5">
        <h2 id="error-summary-title" className="text-base tracking-normal">
          {title}
        </h2>
        {sentence && <p>{sentence}</p>}
        {problems.length > 0 && (
          <ul className="space-y-1">
            {problems.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`} onClick={goToField} className="font-bold text-bad">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

function goToField(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1))
  if (!field) return
  event.preventDefault()
  field.closest('fieldset, div')?.scrollIntoView({ block: 'start' })
  field.focus({ preventScroll: true })
}

/** Errors are drawn by the fields themselves; reading them off the page keeps its order and its labels. */
function problemsIn(form: HTMLFormElement | null): readonly Problem[] {
  const drawn = form?.querySelectorAll<HTMLElement>('[data-error-of]') ?? []
  return [...drawn].map(({ dataset }) => ({
    id: dataset.errorOf ?? '',
    text: `${dataset.label}: ${dataset.error}`,
  }))
}
