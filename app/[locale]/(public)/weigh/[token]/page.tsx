import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { LinkGone } from '@/components/selection/weighing/link-gone'
import { WeighingDesk } from '@/components/selection/weighing/weighing-desk'
import { WeighingFrame } from '@/components/selection/weighing/weighing-frame'
import { getWeighing } from '@/lib/selection/weighing/get-weighing'
import { submitAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('weighing')
  return { title: t('pageTitle'), referrer: 'no-referrer' }
}

/** The page behind an expert's personal link. It needs no account, and shows nothing but this expert's own weighing. */
export default async function WeighPage({ params }: PageProps<'/[locale]/weigh/[token]'>) {
  const { token } = await params
  const access = { token }
  const weighing = await getWeighing({ access })
  return (
    <ClientMessages areas={['charts', 'weighing', 'errors', 'ui']}>
      <WeighingFrame>
        {weighing.ok ? (
          <WeighingDesk view={weighing.value} access={access} submit={submitAction} />
        ) : (
          <LinkGone code={weighing.failure.code} />
        )}
      </WeighingFrame>
    </ClientMessages>
  )
}
