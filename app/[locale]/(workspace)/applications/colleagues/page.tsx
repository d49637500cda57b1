import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { languageNames } from '@/components/frame/language-names'
import { InviteColleagueForm } from '@/components/selection/applications/invite-colleague-form'
import { Card } from '@/components/ui/card'
import { dateText } from '@/components/ui/date-text'
import { PageHead } from '@/components/ui/page-head'
import { Split } from '@/components/ui/split'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { openView } from '@/lib/platform/open-view'
import { type ColleaguesView, listColleagues } from '@/lib/selection/applications/list-colleagues'
import { locales } from '@/lib/shared/locale'
import { inviteColleagueAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.colleagues')
  return { title: t('title') }
}

/** Who works on the bids of one applicant, and the way to let somebody else in. */
export default async function ColleaguesPage({
  searchParams,
}: PageProps<'/[locale]/applications/colleagues'>) {
  const t = await getTranslations('applications')
  const view = await openView(await listColleagues(undefined))
  const { name, email } = await searchParams
  return (
    <>
      <PageHead
        title={t('colleagues.title')}
        breadcrumb={[
          { label: t('list.title'), href: '/applications' },
          { label: t('colleagues.title') },
        ]}
        lead={t('colleagues.lead', { applicant: view.applicant })}
      />
      <Split
        side={
          <Card
            id="invite"
            title={t('colleagues.invite')}
            subtitle={t('colleagues.inviteLead')}
            level={3}
          >
            <InviteColleagueForm
              action={inviteColleagueAction}
              name={typeof name === 'string' ? name : ''}
              email={typeof email === 'string' ? email : ''}
              locale={await getLocale()}
              languages={locales.map((value) => ({ value, label: languageNames[value] }))}
            />
          </Card>
        }
      >
        <Card id="people" title={t('colleagues.people')} flush>
          <PeopleTable view={view} />
        </Card>
      </Split>
    </>
  )
}

async function PeopleTable({ view }: { view: ColleaguesView }) {
  const t = await getTranslations('applications.colleagues')
  const dates = dateText(await getLocale())
  const here = view.people.map((person) => ({ ...person, state: t('here') }))
  const open = view.invited.map(({ expiresAt, ...person }) => ({
    ...person,
    state: t('open', { time: dates.day(expiresAt) }),
  }))
  return (
    <SimpleTable
      caption={t('people')}
      captionHidden
      scroll
      columns={[
        { id: 'name', label: t('name') },
        { id: 'email', label: t('email') },
        { id: 'state', label: t('state') },
      ]}
      rows={[...here, ...open].map(({ id, ...cells }) => ({ id, cells }))}
    />
  )
}
