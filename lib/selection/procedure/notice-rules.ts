/** Where a published procedure stands for those outside. */
export type NoticeStanding = 'announced' | 'open' | 'closed' | 'cancelled'

/** Bids are received from the opening to just before the closing: at the instant of closing it is too late. */
export function noticeStanding(
  notice: { readonly opensAt: Date; readonly closesAt: Date; readonly isCancelled: boolean },
  now: Date,
): NoticeStanding {
  if (notice.isCancelled) return 'cancelled'
  if (now < notice.opensAt) return 'announced'
  return now < notice.closesAt ? 'open' : 'closed'
}
