import { ShieldCheck } from 'lucide-react'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { NothingToDo, TaskList } from '@/components/home/task-list'
import { Avatar } from '@/components/ui/avatar'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { dateText } from '@/components/ui/date-text'
import { Link } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Split } from '@/components/ui/split'
import { Timeline } from '@/components/ui/timeline'
import { currentSession } from '@/lib/platform/auth/session'
import { openView } from '@/lib/platform/open-view'
import { listApplications } from '@/lib/selection/applications/list-applications'
import { getHome, type HomeView } from '@/lib/selection/home/get-home'
import { type Locale, textIn } from '@/lib/shared/locale'
import { ApplicantHome } from './applicant-home'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame.nav')
  return { title: t('home') }
}

export default async function HomePage() {
  const t = await getTranslations('home')
  const locale = await getLocale()
  const view = await openView(await getHome(undefined))
  const session = await currentSession()
  const firstName = session?.user.name.split(' ')[0] ?? ''
  const isApplicant = session?.user.roles.includes('applicant_user') ?? false
  const bids = isApplicant ? await listApplications(undefined) : null
  if (bids?.ok) return <ApplicantHome name={firstName} view={bids.value} />
  const rows = view.tasks.map(({ kind, count, reference, title, href }) => ({
    id: `${kind}-${href}`,
    what: t(`tasks.${kind}.what`, { count }),
    action: t(`tasks.${kind}.action`),
    where: `${reference} · ${textIn(title, locale)}`,
    href,
  }))
  return (
    <>
      <PageHead
        title={t('title', { name: firstName })}
        lead={t('lead', { count: view.tasks.length })}
      />
      <Split
        side={
          <>
            <Awaited view={view} />
            <Lately view={view} locale={locale} />
            <RecordKept view={view} />
          </>
        }
      >
        <Card title={t('tasks.title')}>
          {rows.length > 0 ? (
            <TaskList rows={rows} />
          ) : (
            <NothingToDo showTenders={view.tenderCount > 0} />
          )}
        </Card>
      </Split>
    </>
  )
}

async function Awaited({ view }: { view: HomeView }) {
  const t = await getTranslations('home.awaited')
  if (view.awaited.length === 0) return null
  return (
    <Card title={t('title')} level={3}>
      <ul className="grid gap-3">
        {view.awaited.map(({ name, kind, count, reference, href }) => (
          <li key={`${reference}-${name}`} className="flex items-center gap-3">
            <Avatar name={name} />
            <span className="min-w-0 flex-1">
              <span className="block font-bold">{name}</span>
              <span className="block text-ink-2 text-xs">{`${t(kind, { count })} · ${reference}`}</span>
            </span>
            <ButtonLink href={href} size="sm">
              {t('see')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  )
}

async function Lately({ view, locale }: { view: HomeView; locale: Locale }) {
  const t = await getTranslations('home.lately')
  const dates = dateText(await getLocale())
  if (view.lately.length === 0) return null
  const items = view.lately.map(({ tenderId, title, setName, lockedAt }) => ({
    id: `${tenderId}-${lockedAt}`,
    state: 'done' as const,
    title: (
      <>
        <Link href={`/selection/tenders/${tenderId}/weights`}>{textIn(title, locale)}</Link>{' '}
        {t('entry', { set: textIn(setName, locale) })}
      </>
    ),
    when: dates.day(lockedAt),
  }))
  return (
    <Card title={t('title')} level={3}>
      <Timeline items={items} />
    </Card>
  )
}

async function RecordKept({ view }: { view: HomeView }) {
  const t = await getTranslations('home.record')
  if (!view.record) return null
  return (
    <Notice icon={<ShieldCheck aria-hidden className="size-4" />}>
      <strong>{t('complete')}</strong> {t('entries', { count: view.record.entries })}{' '}
      <Link href="/administration/audit">{t('link')}</Link>
    </Notice>
  )
}
