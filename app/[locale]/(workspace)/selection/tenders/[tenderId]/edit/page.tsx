import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { EditTenderForm } from '@/components/selection/tenders/edit-tender-form'
import { Card } from '@/components/ui/card'
import { currentActor } from '@/lib/platform/actor'
import { openView } from '@/lib/platform/open-view'
import { majorFrom } from '@/lib/selection/prices/amount-rules'
import { getTender } from '@/lib/selection/tenders/get-tender'
import { criteriaFreeze } from '@/lib/selection/tenders/tender-rules'
import { editTenderAction } from '../actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tenders.edit')
  return { title: t('pageTitle') }
}

/** The particulars of a tender. */
export default async function EditTenderPage({ params }: Props) {
  const { tenderId } = await params
  const t = await getTranslations('tenders.edit')
  const tender = await openView(await getTender({ tenderId }))
  if (!tender.canEditParticulars) forbidden()
  const actor = await currentActor()
  const { version, title, description, reference, currency, timeZone } = tender
  const { procedure, ratingAggregation, missingValuePolicy } = tender
  const { procedureReason, budgetMinor } = tender.background
  return (
    <ClientMessages areas={['tenders', 'enums', 'procedure']}>
      <Card title={t('pageTitle')} subtitle={t('lead')}>
        <EditTenderForm
          tender={{
            tenderId,
            version,
            title,
            description,
            reference,
            currency,
            timeZone,
            procedure,
            procedureReason,
            budget: budgetMinor === null ? null : majorFrom(budgetMinor, currency),
            ratingAggregation,
            missingValuePolicy,
          }}
          isProcedureFrozen={tender.state !== 'draft'}
          isMethodFrozen={criteriaFreeze(tender) !== null}
          draftKey={`tender-${tenderId}-${actor?.id ?? ''}`}
          edit={editTenderAction}
        />
      </Card>
    </ClientMessages>
  )
}
