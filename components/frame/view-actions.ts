import type { Result } from '../../lib/shared/result'

type Kept = Result<{ readonly viewId: string; readonly query: string }>

/** What can be done with the saved views of a list. */
export type ViewActions = {
  readonly save: (input: unknown) => Promise<Kept>
  readonly change: (input: unknown) => Promise<Kept>
  readonly remove: (input: unknown) => Promise<Result<unknown>>
}
