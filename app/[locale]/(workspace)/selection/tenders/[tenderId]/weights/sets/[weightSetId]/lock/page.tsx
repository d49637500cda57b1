import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { LockForm } from '@/components/selection/weights/lock-form'
import { comparedSets } from '@/components/selection/weights/set-comparison'
import { SetsTable } from '@/components/selection/weights/sets-table'
import { WeightsNav } from '@/components/selection/weights/weights-nav'
import { Card } from '@/components/ui/card'
import { openView } from '@/lib/platform/open-view'
import { listWeightSets } from '@/lib/selection/weights/list-weight-sets'
import { textIn } from '@/lib/shared/locale'
import { lockAction } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('weights')
  return { title: t('pageTitle.lock') }
}

type Props = { readonly params: Promise<{ tenderId: string; weightSetId: string }> }

/** Says once more what making a set official does, asks for the reason, and does it. */
export default async function LockWeightsPage({ params }: Props) {
  const { tenderId, weightSetId } = await params
  const view = await openView(await listWeightSets({ tenderId }))
  const set = view.sets.find(({ id }) => id === weightSetId)
  if (!set?.isUsable || !view.canLock) notFound()
  const t = await getTranslations('weights.lock')
  const locale = await getLocale()
  const current = view.sets.find(({ isOfficial }) => isOfficial)
  return (
    <ClientMessages areas={['charts', 'weights']}>
      <WeightsNav tenderId={tenderId} current="sets" />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 max-md:gap-4 lg:grid-cols-[minmax(0,1fr)_27rem]">
        <Card title={t('title', { name: textIn(set.name, locale) })}>
          <div className="stack gap-5">
            <ul className="grid max-w-[82ch] list-disc gap-1.5 ps-4.5">
              <li>{t('effect.ranking', { reference: view.tender.reference })}</li>
              <li>{t('effect.criteria')}</li>
              <li>{t('effect.experts')}</li>
              <li>{t('effect.record', { version: (view.locks[0]?.version ?? 0) + 1 })}</li>
              {current && <li>{t('effect.replaces', { name: textIn(current.name, locale) })}</li>}
            </ul>
            <LockForm
              tenderId={tenderId}
              weightSetId={weightSetId}
              lockVersion={view.locks[0]?.version ?? 0}
              lock={lockAction}
            />
          </div>
        </Card>
        <Card title={t('weights')} level={3} flush>
          <SetsTable view={comparedSets({ ...view, sets: [set] }, locale)} captionHidden />
        </Card>
      </div>
    </ClientMessages>
  )
}
