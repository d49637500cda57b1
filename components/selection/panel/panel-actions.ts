import type { Result } from '@/lib/shared/result'

type Act = (input: unknown) => Promise<Result<unknown>>

/** The acts of the panel page, handed down by the page. */
export type PanelActions = {
  readonly nominate: Act
  readonly review: Act
  readonly askAgain: Act
  readonly nudge: Act
  readonly recordAbsence: Act
}
