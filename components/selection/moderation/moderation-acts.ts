import type { Result } from '@/lib/shared/result'

/** A command behind a server action. */
export type Act<Value = unknown> = (input: unknown) => Promise<Result<Value>>

/** What may be done about one cell. */
export type CellActs = {
  readonly agree: Act
  readonly dissent: Act
  readonly withdraw: Act
  readonly answer: Act
  readonly showEffect: Act<{ readonly couldChangeRank: boolean }>
}

export type CellInput = {
  readonly tenderId: string
  readonly bidId: string
  readonly criterionId: string
}
