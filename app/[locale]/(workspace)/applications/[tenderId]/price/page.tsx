import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EnvelopeCard } from '@/components/selection/applications/envelope-card'
import { OfferForm } from '@/components/selection/applications/offer-form'
import { OfferTable } from '@/components/selection/applications/offer-table'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { attachSealedFileAction, removeSealedFileAction, saveOfferAction } from '../../actions'
import { crumbsTo, openApplication } from '../../open-application'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.price')
  return { title: t('title') }
}

/** The financial envelope: the offer and its documents. */
export default async function PricePage({ params }: Props) {
  const t = await getTranslations('applications')
  const view = await openApplication((await params).tenderId)
  if (!view.declaration) notFound()
  return (
    <>
      <PageHead
        title={t('price.title')}
        breadcrumb={await crumbsTo(view, { label: t('price.title') })}
        lead={t('price.lead')}
        who={t('list.who', { applicant: view.applicant })}
        withheld
      />
      <div className="stack max-w-5xl gap-5">
        <Card id="offer" title={t('price.form')}>
          {view.canPrepare ? (
            <OfferForm
              view={view}
              currencies={currencyChoices(await getLocale())}
              action={saveOfferAction}
            />
          ) : (
            <OfferTable offer={view.offer} />
          )}
        </Card>
        <EnvelopeCard
          view={view}
          envelope="financial"
          title={t('documents.financial')}
          subtitle={t('documents.financialLead')}
          attach={attachSealedFileAction}
          remove={removeSealedFileAction}
        />
      </div>
    </>
  )
}

function currencyChoices(locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  return Intl.supportedValuesOf('currency').map((value) => ({
    value,
    label: `${value} – ${names.of(value) ?? value}`,
  }))
}
