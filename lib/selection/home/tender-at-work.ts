import type { LocalizedText } from '../../shared/locale'

/** One tender as the start page needs it. */
export type TenderAtWork = {
  readonly id: string
  readonly reference: string
  readonly title: LocalizedText
  readonly state: 'draft' | 'weighing' | 'evaluation' | 'result'
  readonly weightedCriteria: number
  readonly undeclaredCriteria: number
  readonly isClosed: boolean
  readonly isLocked: boolean
  readonly experts: readonly {
    readonly id: string
    readonly name: string
    readonly userId: string | null
    readonly state: 'invited' | 'started' | 'submitted'
  }[]
  readonly bids: number
  readonly evidenceExpected: number
  readonly evidenceEntered: number
  /** By each evaluator. */
  readonly ratingsExpected: number
  readonly panel: readonly {
    readonly id: string
    readonly name: string
    /** Ratings given; counted while the tender is evaluated, else 0. */
    readonly given: number
  }[]
}
