import { getLocale, getTranslations } from 'next-intl/server'
import { InviteDialog } from '@/components/administration/invite-dialog'
import { PageHead } from '@/components/ui/page-head'
import { TabsNav } from '@/components/ui/tabs-nav'
import { listInvitations } from '@/lib/administration/list-invitations'
import { listPeople } from '@/lib/administration/list-people'
import { openView } from '@/lib/platform/open-view'
import { ownOrganisationName } from '@/lib/platform/own-organisation-name'
import { invitePersonAction } from './actions'

/** Title, tabs and the button to invite, shared by the pages about people. */
export async function PeopleHead({ title }: { title: string }) {
  const t = await getTranslations('administration')
  const people = await openView(await listPeople(undefined))
  const invitations = await openView(await listInvitations(undefined))
  const organisation = await ownOrganisationName()
  return (
    <>
      <PageHead
        title={title}
        breadcrumb={[{ label: t('module') }, { label: title }]}
        who={t('who', { organisation })}
        actions={<InviteDialog locale={await getLocale()} action={invitePersonAction} />}
      />
      <TabsNav
        label={t('tabs')}
        items={[
          { href: '/administration/people', label: t('people.title'), count: people.length },
          {
            href: '/administration/invitations',
            label: t('invitations.title'),
            count: invitations.filter(({ state }) => state === 'open').length,
          },
        ]}
      />
    </>
  )
}
