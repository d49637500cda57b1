import type { TenderState } from './tender-states-rules'

/** Where a published procedure stands for those outside. */
export type NoticeStanding =
  | 'announced'
  | 'open'
  | 'closed'
  | 'evaluation'
  | 'decided'
  | 'awarded'
  | 'no_award'
  | 'cancelled'

/**
 * Bids are received from the opening to just before the closing: at the instant of closing it is too late. What goes on
 * inside between the opening of bids and the letters is one thing for those outside: evaluation.
 */
export function noticeStanding(
  notice: { readonly opensAt: Date; readonly closesAt: Date; readonly state: TenderState },
  now: Date,
): NoticeStanding {
  switch (notice.state) {
    case 'cancelled':
    case 'no_award':
    case 'awarded':
      return notice.state
    case 'notified':
    case 'standstill':
      return 'decided'
    case 'published':
      if (now < notice.opensAt) return 'announced'
      return now < notice.closesAt ? 'open' : 'closed'
    default:
      return 'evaluation'
  }
}
