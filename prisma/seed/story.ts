import { demoOrganisation } from '../../lib/account/demo-people'
import type { Actor } from '../../lib/shared/actor'

/** Who the record names as the author of the demonstration. */
export const seedActor: Actor = {
  kind: 'user',
  id: 'demo-story',
  name: 'Demonstration',
  organisationId: demoOrganisation.id,
  roles: [],
}

/** A fixed instant of the story: nine in the morning, UTC, of a calendar day. */
export const storyDay = (day: string) => new Date(`${day}T09:00:00Z`)
