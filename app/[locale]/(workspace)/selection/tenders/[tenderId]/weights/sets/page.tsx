import { Lock } from 'lucide-react'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { numberText } from '@/components/charts/number-text'
import { ClientMessages } from '@/components/frame/client-messages'
import { EqualSetButton } from '@/components/selection/weights/equal-set-button'
import { LockHistory } from '@/components/selection/weights/lock-history'
import { NormaliseDialog } from '@/components/selection/weights/normalise-dialog'
import { RemoveSetButton } from '@/components/selection/weights/remove-set-button'
import { SetsComparison } from '@/components/selection/weights/sets-comparison'
import { WeightSetList } from '@/components/selection/weights/weight-set-list'
import { WeightsNav } from '@/components/selection/weights/weights-nav'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { DownloadLink } from '@/components/ui/download-link'
import { EmptyState } from '@/components/ui/empty-state'
import { openView } from '@/lib/platform/open-view'
import {
  listWeightSets,
  type WeightSetInView,
  type WeightSetsView,
} from '@/lib/selection/weights/list-weight-sets'
import { areSetsFrozen, isOpenToLock } from '@/lib/selection/weights/weight-set-rules'
import { textIn } from '@/lib/shared/locale'
import { addEqualAction, normaliseAction, removeAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('weights')
  return { title: t('pageTitle.sets') }
}

type Props = { readonly params: Promise<{ tenderId: string }> }

/** All weight sets side by side, which one is official, and since when. */
export default async function WeightSetsPage({ params }: Props) {
  const { tenderId } = await params
  const view = await openView(await listWeightSets({ tenderId }))
  const t = await getTranslations('weights.sets')
  return (
    <ClientMessages areas={['charts', 'weights']}>
      <WeightsNav tenderId={tenderId} current="sets" actions={<Actions view={view} />} />
      <div className="stack gap-6 max-md:gap-4">
        <Card title={t('title')} subtitle={t('subtitle')} flush>
          {view.sets.length > 0 ? (
            <WeightSetList view={view} actsOf={(set) => <SetActs view={view} set={set} />} />
          ) : (
            <EmptyState title={t('empty.title')} level={3}>
              {t('empty.body')}
            </EmptyState>
          )}
        </Card>
        <SetsComparison view={view} />
        <LockHistory view={view} />
      </div>
    </ClientMessages>
  )
}

async function Actions({ view }: { view: WeightSetsView }) {
  const t = await getTranslations('weights.sets')
  const locale = await getLocale()
  const { tender, canManage, sets } = view
  const href = (format: string) => `/api/tenders/${tender.id}/weights/${format}?locale=${locale}`
  const canAdd = canManage && !areSetsFrozen(tender)
  return (
    <>
      {sets.length > 0 && (
        <>
          <DownloadLink href={href('csv')}>{t('csv')}</DownloadLink>
          <DownloadLink href={href('xlsx')}>{t('xlsx')}</DownloadLink>
        </>
      )}
      {canAdd && !sets.some(({ method }) => method === 'equal') && (
        <EqualSetButton add={addEqualAction.bind(null, { tenderId: tender.id })} />
      )}
      {canAdd && (
        <ButtonLink href={`/selection/tenders/${tender.id}/weights/sets/new`} variant="primary">
          {t('enter')}
        </ButtonLink>
      )}
    </>
  )
}

async function SetActs({ view, set }: { view: WeightSetsView; set: WeightSetInView }) {
  const t = await getTranslations('weights.sets')
  const locale = await getLocale()
  const { tender, canManage, canLock } = view
  const name = textIn(set.name, locale)
  const numbers = numberText(locale)
  const canChange = canManage && !set.wasOfficial && !areSetsFrozen(tender)
  const mayLock = isOpenToLock(tender)
  return (
    <>
      {canChange && !set.isUsable && set.isComplete && set.printedTotal !== null && (
        <NormaliseDialog
          set={{
            id: set.id,
            version: set.version,
            name,
            total: numbers.ratio(set.printedTotal / 100),
            factor: numbers.plain(set.printedTotal / 10_000),
          }}
          normalise={normaliseAction}
        />
      )}
      {canLock && mayLock && set.isUsable && !set.isOfficial && (
        <ButtonLink
          href={`/selection/tenders/${tender.id}/weights/sets/${set.id}/lock`}
          size="sm"
          icon={<Lock />}
        >
          {t('makeOfficial')}
        </ButtonLink>
      )}
      {canChange && (
        <RemoveSetButton
          name={name}
          remove={removeAction.bind(null, { weightSetId: set.id, version: set.version })}
        />
      )}
    </>
  )
}
