import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { WeighingDesk } from '@/components/selection/weighing/weighing-desk'
import { openView } from '@/lib/platform/open-view'
import { getWeighing } from '@/lib/selection/weighing/get-weighing'
import { submitAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('weighing')
  return { title: t('pageTitle') }
}

/** The same weighing for a colleague who is signed in. */
export default async function OwnWeighingPage({
  params,
}: PageProps<'/[locale]/weighing/[expertId]'>) {
  const { expertId } = await params
  const access = { expertId }
  const view = await openView(await getWeighing({ access }))
  const t = await getTranslations()
  return (
    <ClientMessages areas={['charts', 'weighing', 'errors', 'ui']}>
      <WeighingDesk
        view={view}
        access={access}
        submit={submitAction}
        breadcrumb={[
          { label: t('frame.nav.home'), href: '/' },
          { label: view.tender.reference },
          { label: t('weighing.pageTitle') },
        ]}
      />
    </ClientMessages>
  )
}
