import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { DataTable } from '@/components/ui/table/data-table'
import { listPeople } from '@/lib/administration/list-people'
import { openView } from '@/lib/platform/open-view'
import { roles } from '@/lib/shared/actor'
import { RegisterViews } from '../../saved-views/register-views'
import { PeopleHead } from '../people-head'
import { personRow } from './person-row'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration.people')
  return { title: t('title') }
}

export default async function PeoplePage() {
  const people = await openView(await listPeople(undefined))
  const t = await getTranslations('administration.people')
  const all = await getTranslations()
  const words = (texts: string, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, all(`${texts}.${key}`)]))
  return (
    <ClientMessages areas={['administration', 'enums']}>
      <PeopleHead title={t('title')} />
      <Card flush>
        <DataTable
          caption={t('title')}
          columns={[
            { id: 'name', label: t('name'), phone: 'title' },
            { id: 'email', label: t('email') },
            { id: 'roles', label: t('roles'), filter: true, words: words('enums.role', roles) },
            {
              id: 'state',
              label: t('state'),
              filter: true,
              words: words('administration.people', ['active', 'inactive']),
              phone: 'corner',
            },
            {
              id: 'secondFactor',
              label: t('secondFactor'),
              filter: true,
              words: words('administration.people', ['yes', 'no']),
            },
            { id: 'lastSeen', label: t('lastSeen'), nowrap: true },
          ]}
          rows={people.map((person) => personRow(person, all))}
          views={<RegisterViews register="administration.people" />}
          empty={<EmptyState title={t('emptyTitle')}>{t('emptyBody')}</EmptyState>}
        />
      </Card>
    </ClientMessages>
  )
}
