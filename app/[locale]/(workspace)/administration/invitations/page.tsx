import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { DataTable } from '@/components/ui/table/data-table'
import type { InvitationState } from '@/lib/administration/invitation-rules'
import { listInvitations } from '@/lib/administration/list-invitations'
import { openView } from '@/lib/platform/open-view'
import { RegisterViews } from '../../saved-views/register-views'
import { PeopleHead } from '../people-head'
import { invitationRow } from './invitation-row'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration.invitations')
  return { title: t('title') }
}

const states: readonly InvitationState[] = ['open', 'accepted', 'revoked', 'expired']

export default async function InvitationsPage() {
  const invitations = await openView(await listInvitations(undefined))
  const t = await getTranslations('administration.invitations')
  const all = await getTranslations()
  return (
    <ClientMessages areas={['administration', 'enums']}>
      <PeopleHead title={t('title')} />
      <Card flush>
        <DataTable
          caption={t('title')}
          columns={[
            { id: 'name', label: t('name'), phone: 'title' },
            { id: 'email', label: t('email') },
            { id: 'roles', label: t('roles') },
            {
              id: 'state',
              label: t('state'),
              filter: true,
              words: Object.fromEntries(states.map((state) => [state, t(`states.${state}`)])),
              phone: 'corner',
            },
            { id: 'invitedBy', label: t('invitedBy'), hidden: true },
            { id: 'invitedAt', label: t('invitedAt'), nowrap: true },
            { id: 'expiresAt', label: t('expiresAt'), nowrap: true },
            { id: 'act', label: t('act'), sortable: false },
          ]}
          rows={invitations.map((invitation) => invitationRow(invitation, all))}
          defaultSort={{ column: 'invitedAt', direction: 'descending' }}
          views={<RegisterViews register="administration.invitations" />}
          empty={<EmptyState title={t('emptyTitle')}>{t('emptyBody')}</EmptyState>}
        />
      </Card>
    </ClientMessages>
  )
}
