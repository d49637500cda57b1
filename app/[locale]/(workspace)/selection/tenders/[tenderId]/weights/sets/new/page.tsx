import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { ConsensusForm } from '@/components/selection/weights/consensus-form'
import { WeightsNav } from '@/components/selection/weights/weights-nav'
import { openView } from '@/lib/platform/open-view'
import { listWeightSets } from '@/lib/selection/weights/list-weight-sets'
import { enterConsensusAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('weights')
  return { title: t('pageTitle.newSet') }
}

type Props = { readonly params: Promise<{ tenderId: string }> }

/** Enters the weights that the panel negotiated. */
export default async function NewWeightSetPage({ params }: Props) {
  const { tenderId } = await params
  const view = await openView(await listWeightSets({ tenderId }))
  if (!view.canManage) notFound()
  return (
    <ClientMessages areas={['charts', 'weights']}>
      <WeightsNav tenderId={tenderId} current="sets" />
      <ConsensusForm
        tenderId={tenderId}
        domains={view.domains.filter(({ criteria }) => criteria.length > 0)}
        idempotencyKey={randomUUID()}
        enter={enterConsensusAction}
      />
    </ClientMessages>
  )
}
