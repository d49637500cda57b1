import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { DeclarationForm } from '@/components/selection/applications/declaration-form'
import { Card } from '@/components/ui/card'
import { dateText } from '@/components/ui/date-text'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { currentActor } from '@/lib/platform/actor'
import type { ApplicationView } from '@/lib/selection/applications/get-application'
import { declareBidAction } from '../../actions'
import { crumbsTo, openApplication } from '../../open-application'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.declaration')
  return { title: t('title') }
}

/** What the applicant declares before bidding; once made, word for word as it was. */
export default async function DeclarationPage({ params }: Props) {
  const t = await getTranslations('applications.declaration')
  const view = await openApplication((await params).tenderId)
  const actor = await currentActor()
  return (
    <>
      <PageHead
        title={t('title')}
        breadcrumb={await crumbsTo(view, { label: t('title') })}
        lead={t('lead', { applicant: view.applicant })}
      />
      <Card className="max-w-3xl">
        {!view.declaration && view.canPrepare && (
          <DeclarationForm
            tenderId={view.tenderId}
            name={actor?.name ?? ''}
            locale={await getLocale()}
            action={declareBidAction}
          />
        )}
        {!view.declaration && !view.canPrepare && <Notice>{t('none')}</Notice>}
        {view.declaration && <Declared view={view} declaration={view.declaration} />}
      </Card>
    </>
  )
}

type DeclaredProps = {
  readonly view: ApplicationView
  readonly declaration: NonNullable<ApplicationView['declaration']>
}

async function Declared({ view, declaration }: DeclaredProps) {
  const t = await getTranslations('applications.declaration')
  const dates = dateText(await getLocale())
  const { name, declaredAt, statements, locale } = declaration
  return (
    <div className="stack">
      <ul lang={locale} className="grid list-disc gap-3 ps-5">
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
      <p className="font-bold">
        {t('by', { name, time: `${dates.minute(declaredAt, view.timeZone)} (${view.timeZone})` })}
      </p>
    </div>
  )
}
