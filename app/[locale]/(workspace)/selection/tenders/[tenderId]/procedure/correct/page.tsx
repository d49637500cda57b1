import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { CorrectionDesk } from '@/components/selection/procedure/terms-desk'
import { currentActor } from '@/lib/platform/actor'
import { openView } from '@/lib/platform/open-view'
import { getProcedure } from '@/lib/selection/procedure/get-procedure'
import { correctPublicationAction } from '../actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('procedure.correct')
  return { title: t('title') }
}

/** Corrects dates and terms of what was published. */
export default async function CorrectionPage({ params }: Props) {
  const { tenderId } = await params
  const view = await openView(await getProcedure({ tenderId }))
  if (!view.canCorrect) forbidden()
  const actor = await currentActor()
  const { termsVersion, form, currency, timeZone, domains } = view
  return (
    <ClientMessages areas={['procedure']}>
      <CorrectionDesk
        tenderId={tenderId}
        version={termsVersion}
        terms={form}
        place={{ procedure: view.procedure, currency, timeZone, domains }}
        draftKey={`correction-${tenderId}-${actor?.id ?? ''}`}
        save={correctPublicationAction}
        back={`/selection/tenders/${tenderId}/procedure`}
      />
    </ClientMessages>
  )
}
