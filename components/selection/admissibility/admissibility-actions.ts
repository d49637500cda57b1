import type { Result } from '@/lib/shared/result'

type Act = (input: unknown) => Promise<Result<unknown>>

/** The acts of the admissibility page, handed down by the page. */
export type AdmissibilityActions = {
  readonly start: Act
  readonly judge: Act
  readonly confirm: Act
  readonly ask: Act
  readonly answer: Act
  readonly decide: Act
  readonly finish: Act
}
