import type { getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { RelativeTime } from '@/components/ui/relative-time'
import type { TableRow } from '@/components/ui/table/table-model'
import type { PersonRow } from '@/lib/administration/list-people'

type Translate = Awaited<ReturnType<typeof getTranslations<never>>>

/** A person as a row of the register. */
export function personRow(person: PersonRow, t: Translate): TableRow {
  const words = (key: string) => t(`administration.people.${key}`)
  const roles = person.roles.map((role) => t(`enums.role.${role}`)).join(', ')
  const state = person.isActive ? words('active') : words('inactive')
  const answer = (key: string) => ({ value: words(key), key })
  const { lastSeenAt } = person
  return {
    id: person.id,
    name: person.name,
    href: `/administration/people/${person.id}`,
    muted: !person.isActive,
    cells: {
      name: {
        value: person.name,
        node: (
          <>
            {person.name}
            {person.isSelf && <span className="ms-2 font-normal text-ink-3">{words('you')}</span>}
          </>
        ),
      },
      email: {
        value: person.email,
        node: <span className="[overflow-wrap:anywhere]">{person.email}</span>,
      },
      roles: { value: roles, key: person.roles.join(' ') },
      state: {
        value: state,
        key: person.isActive ? 'active' : 'inactive',
        node: <Chip tone={person.isActive ? 'good' : 'neutral'}>{state}</Chip>,
      },
      secondFactor: person.hasSecondFactor ? answer('yes') : answer('no'),
      lastSeen: {
        value: lastSeenAt?.getTime() ?? null,
        text: lastSeenAt ? '' : words('never'),
        node: lastSeenAt ? <RelativeTime at={lastSeenAt} /> : words('never'),
      },
    },
  }
}
