import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { ExpertAnswers } from '@/components/selection/weights/expert-answers'
import { WeightsNav } from '@/components/selection/weights/weights-nav'
import { openView } from '@/lib/platform/open-view'
import { getExpertAnswers } from '@/lib/selection/weighing/get-expert-answers'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('weights')
  return { title: t('pageTitle.answers') }
}

type Props = { readonly params: Promise<{ tenderId: string; expertId: string }> }

/** One expert's weights and answers under their name, once answers are revealed. */
export default async function ExpertAnswersPage({ params }: Props) {
  const { tenderId, expertId } = await params
  const view = await openView(await getExpertAnswers({ tenderId, expertId }))
  return (
    <ClientMessages areas={['charts', 'weights', 'weighing']}>
      <WeightsNav tenderId={tenderId} current="experts" />
      <ExpertAnswers view={view} />
    </ClientMessages>
  )
}
