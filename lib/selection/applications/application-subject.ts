import 'server-only'

/** How the record names an act on a sealed bid: what was done, and nothing of its content. */
export const applicationSubject = (
  sealedBidId: string,
  detail: Readonly<Record<string, unknown>>,
) => ({ subjectType: 'sealed-bid', subjectId: sealedBidId, detail })
