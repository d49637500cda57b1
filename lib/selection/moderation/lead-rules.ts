import type { Actor } from '../../shared/actor'
import { type CellPlace, placeOf } from './grouped-rules'
import type { PanelSeat } from './progress-rules'

/** Who leads a moderation sits on the panel of this tender. */
export const sitsOnPanel = (actor: Actor, { seats }: { readonly seats: readonly PanelSeat[] }) =>
  seats.some(({ userId, role }) => userId === actor.id && role !== 'observer' && role !== 'finance')

/** The cell that an entry of the record of changes is about. */
export const aboutCell = (place: CellPlace) => ({
  subjectType: 'moderation-cell',
  subjectId: placeOf(place),
})
