import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AccessCard } from '@/components/administration/access-card'
import { RolesForm } from '@/components/administration/roles-form'
import { ClientMessages } from '@/components/frame/client-messages'
import { languageNames } from '@/components/frame/language-names'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { dateText } from '@/components/ui/date-text'
import { DefinitionList } from '@/components/ui/facts'
import { Link } from '@/components/ui/navigation'
import { PageHead } from '@/components/ui/page-head'
import { RelativeTime } from '@/components/ui/relative-time'
import { Split } from '@/components/ui/split'
import { getPerson, type PersonView } from '@/lib/administration/get-person'
import { openView } from '@/lib/platform/open-view'
import { isLocale } from '@/lib/shared/locale'
import { changeRolesAction, deactivatePersonAction, reactivatePersonAction } from '../../actions'

type Props = { params: Promise<{ userId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await getPerson({ userId: (await params).userId })
  return { title: person.ok ? person.value.name : '' }
}

export default async function PersonPage({ params }: Props) {
  const person = await openView(await getPerson({ userId: (await params).userId }))
  const t = await getTranslations('administration')
  const { id, version, name, roles, isActive } = person
  return (
    <ClientMessages areas={['administration', 'enums']}>
      <PageHead
        title={name}
        breadcrumb={[
          { label: t('module') },
          { label: t('people.title'), href: '/administration/people' },
          { label: name },
        ]}
        chip={
          <Chip tone={isActive ? 'good' : 'neutral'}>
            {isActive ? t('people.active') : t('people.inactive')}
          </Chip>
        }
      />
      <Split
        side={
          <>
            <KnownCard person={person} />
            <AccessCard
              person={{ id, version, name, isActive }}
              deactivate={deactivatePersonAction}
              reactivate={reactivatePersonAction}
            />
          </>
        }
      >
        <Card title={t('person.rolesTitle')} subtitle={t('person.rolesLead')}>
          <RolesForm
            name={name}
            values={{ userId: id, version, roles: [...roles] }}
            action={changeRolesAction}
          />
        </Card>
      </Split>
    </ClientMessages>
  )
}

async function KnownCard({ person }: { person: PersonView }) {
  const t = await getTranslations('administration')
  const dates = dateText(await getLocale())
  const { id, email, locale, hasSecondFactor, lastSeenAt, joinedAt } = person
  const items = [
    { term: t('person.email'), value: email },
    { term: t('person.language'), value: isLocale(locale) ? languageNames[locale] : locale },
    {
      term: t('person.secondFactor'),
      value: hasSecondFactor ? t('person.on') : t('person.off'),
    },
    {
      term: t('person.lastSeen'),
      value: lastSeenAt ? <RelativeTime at={lastSeenAt} /> : t('people.never'),
    },
    { term: t('person.joined'), value: dates.day(joinedAt) },
  ]
  return (
    <Card
      title={t('person.factsTitle')}
      level={3}
      footer={<Link href={`/administration/audit?person=${id}`}>{t('person.record')}</Link>}
    >
      <DefinitionList items={items} />
    </Card>
  )
}
