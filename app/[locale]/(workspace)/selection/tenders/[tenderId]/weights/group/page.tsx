import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { ComputeGroupWeights } from '@/components/selection/weights/compute-group-weights'
import { CredalCard } from '@/components/selection/weights/credal-card'
import { DisagreementCard } from '@/components/selection/weights/disagreement-card'
import { DisagreementOverview } from '@/components/selection/weights/disagreement-overview'
import { GroupChartCard } from '@/components/selection/weights/group-chart-card'
import { GroupPartLinks } from '@/components/selection/weights/group-part-links'
import { labelsOf, selectGroup } from '@/components/selection/weights/group-selection'
import { SamplingCard } from '@/components/selection/weights/sampling-card'
import { WeightsNav } from '@/components/selection/weights/weights-nav'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { openView } from '@/lib/platform/open-view'
import { type GroupWeightsView, getGroupWeights } from '@/lib/selection/weights/get-group-weights'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('weights')
  return { title: t('pageTitle.group') }
}

type Props = {
  readonly params: Promise<{ tenderId: string }>
  readonly searchParams: Promise<{ part?: string }>
}

/** What the experts think as a group, how far they are apart, and how sure it is. */
export default async function GroupWeightsPage({ params, searchParams }: Props) {
  const { tenderId } = await params
  const { part } = await searchParams
  const view = await openView(await getGroupWeights({ tenderId }))
  return (
    <ClientMessages areas={['charts', 'weights']}>
      <WeightsNav tenderId={tenderId} current="group" />
      {view.isRevealed && view.experts.length > 0 ? (
        <Group view={view} part={part} />
      ) : (
        <NothingYet view={view} />
      )}
    </ClientMessages>
  )
}

async function Group({ view, part }: { view: GroupWeightsView; part: string | undefined }) {
  const t = await getTranslations('weights.group')
  const selection = selectGroup(view, part)
  const labelOf = labelsOf(view, await getLocale())
  const { set } = selection
  const inDomain = set?.domainId ? labelOf(set.domainId).name : t('domains')
  return (
    <>
      <GroupPartLinks view={view} current={selection.id} />
      <div className="stack gap-6 max-md:gap-4">
        <Compute view={view} />
        {set ? (
          <DisagreementCard view={view} selection={selection} />
        ) : (
          <DisagreementOverview view={view} />
        )}
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 max-md:gap-4 lg:has-[#credal]:grid-cols-[minmax(0,1fr)_26rem]">
          <GroupChartCard view={view} selection={selection} name={set ? inDomain : t('all')} />
          <CredalCard view={view} selection={selection} />
        </div>
        <SamplingCard view={view} selection={selection} />
      </div>
    </>
  )
}

async function Compute({ view }: { view: GroupWeightsView }) {
  const t = await getTranslations('weights.compute')
  const { posterior, canManage, tender, outdated } = view
  return (
    <>
      {outdated.length > 0 && (
        <Notice tone="caution" title={t('outdatedExperts')}>
          {t('outdatedBody', { names: outdated.map(({ name }) => name).join(', ') })}
        </Notice>
      )}
      {posterior?.isOutdated && (
        <Notice tone="caution" title={t('changed')}>
          {t('changedBody')}
        </Notice>
      )}
      {(posterior === null || posterior.isOutdated) &&
        (canManage ? (
          <ComputeGroupWeights tenderId={tender.id} label={t('start')} />
        ) : (
          <p className="text-ink-2">{t('notComputed')}</p>
        ))}
    </>
  )
}

async function NothingYet({ view }: { view: GroupWeightsView }) {
  const t = await getTranslations('weights.group.empty')
  const kind = view.isRevealed ? 'nobody' : 'sealed'
  return (
    <EmptyState title={t(`${kind}.title`)} framed>
      {t(`${kind}.body`)}
    </EmptyState>
  )
}
