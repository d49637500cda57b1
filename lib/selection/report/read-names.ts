import 'server-only'
import type { Reader } from '../../platform/db'

/** Says who an id is: by name; blank for nobody. */
export type NameOf = (userId: string | null) => string

/** The names of everybody in the organisation, so that a record can say who acted. */
export async function readNames(reader: Reader, organisationId: string): Promise<NameOf> {
  const people = await reader.user.findMany({
    where: { organisationId },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (userId) => (userId === null ? '' : (names.get(userId) ?? userId))
}
