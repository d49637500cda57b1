/** A sealed bid as far as it is readable before the opening. */
export type ReceivedBid = {
  readonly id: string
  readonly state: 'draft' | 'sealed' | 'late' | 'withdrawn' | 'opened'
  readonly withdrawnAt: Date | null
  readonly applicant: { readonly name: string }
  readonly submissions: readonly {
    readonly number: number
    readonly submittedAt: Date
    readonly isLate: boolean
  }[]
}

type SubmissionOf<Bid extends ReceivedBid> = Bid['submissions'][number]

/** What stays closed for ever, and why. */
export type NeverOpened = {
  readonly applicant: string
  readonly at: Date
  readonly reason: 'late' | 'withdrawn'
}

/**
 * Sorts what was received into the submissions to open, in order of receipt, and what is never opened. A submission
 * counts where neither its mark nor its time says that it came at the closing or after it.
 */
export function sortReceived<Bid extends ReceivedBid>(bids: readonly Bid[], closesAt: Date) {
  const counted = bids.flatMap((bid): { bid: Bid; submission: SubmissionOf<Bid> }[] => {
    const submission = bid.state === 'sealed' ? countedSubmission(bid, closesAt) : undefined
    return submission ? [{ bid, submission }] : []
  })
  return {
    toOpen: counted.toSorted(
      (one, other) =>
        one.submission.submittedAt.getTime() - other.submission.submittedAt.getTime() ||
        (one.bid.id < other.bid.id ? -1 : 1),
    ),
    neverOpened: bids
      .flatMap((bid) => neverOpened(bid, closesAt))
      .toSorted((one, other) => one.at.getTime() - other.at.getTime()),
  }
}

/** The last submission that came in time: a late replacement leaves the one before it standing. */
function countedSubmission<Bid extends ReceivedBid>(
  bid: Bid,
  closesAt: Date,
): SubmissionOf<Bid> | undefined {
  return bid.submissions
    .filter((submission) => !cameLate(submission, closesAt))
    .toSorted((one, other) => other.number - one.number)[0]
}

const cameLate = (
  { isLate, submittedAt }: ReceivedBid['submissions'][number],
  closesAt: Date,
): boolean => isLate || submittedAt >= closesAt

function neverOpened(bid: ReceivedBid, closesAt: Date): readonly NeverOpened[] {
  const applicant = bid.applicant.name
  if (bid.withdrawnAt) return [{ applicant, at: bid.withdrawnAt, reason: 'withdrawn' }]
  return bid.submissions
    .filter((submission) => bid.state === 'late' || cameLate(submission, closesAt))
    .map(({ submittedAt }) => ({ applicant, at: submittedAt, reason: 'late' as const }))
}
