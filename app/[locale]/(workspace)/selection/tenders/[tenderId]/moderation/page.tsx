import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { ClientMessages } from '@/components/frame/client-messages'
import { CellPanel } from '@/components/selection/moderation/cell-panel'
import {
  type Address,
  addressOf,
  readAddress,
} from '@/components/selection/moderation/matrix-address'
import { MatrixLegend } from '@/components/selection/moderation/matrix-legend'
import { MatrixTools } from '@/components/selection/moderation/matrix-tools'
import { type MatrixView, matrixView } from '@/components/selection/moderation/matrix-view'
import { ModerationMatrix } from '@/components/selection/moderation/moderation-matrix'
import { OffsetsCard } from '@/components/selection/moderation/offsets-card'
import { ProgressCard } from '@/components/selection/moderation/progress-card'
import { QualityCard } from '@/components/selection/moderation/quality-card'
import { cn } from '@/components/ui/class-names'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { openView } from '@/lib/platform/open-view'
import { getModeration, type ModerationView } from '@/lib/selection/moderation/get-moderation'
import { getModerationCell } from '@/lib/selection/moderation/get-moderation-cell'
import {
  agreeLevelAction,
  answerDissentAction,
  lockTechnicalAction,
  showRankEffectAction,
  startModerationAction,
  stateDissentAction,
  withdrawDissentAction,
} from './actions'
import { Agreement } from './agreement'

type Props = {
  readonly params: Promise<{ tenderId: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('moderation')
  return { title: t('title') }
}

/** Every score of the panel side by side, what needs to be talked about, and one cell opened beside it. */
export default async function ModerationPage({ params, searchParams }: Props) {
  const view = await openView(await getModeration({ tenderId: (await params).tenderId }))
  const usual = view.cells.some(({ standing }) => standing === 'open') ? 'talk' : 'all'
  const address = readAddress(await searchParams, { show: usual })
  const matrix = matrixView(view, address, await getLocale())
  const nameOf = new Map(view.seats.map(({ userId, name }) => [userId, name]))
  const opened = address.bid !== null && address.criterion !== null
  return (
    <ClientMessages areas={['moderation', 'charts']}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_28.25rem] max-md:gap-4">
        <div className={cn('stack gap-6', opened && 'max-lg:order-last')}>
          {view.locked && <QualityCard view={view} locked={view.locked} />}
          <div>
            <MatrixTools view={view} address={address} />
            <Matrix matrix={matrix} />
            <MatrixLegend />
          </div>
          {view.hiddenBids > 0 && <HiddenBids count={view.hiddenBids} />}
          <Suspense fallback={<Skeleton className="h-48" />}>
            <Agreement ratings={view.ratings} />
          </Suspense>
          <OffsetsCard
            offsets={view.offsets}
            bids={view.bids}
            locked={view.locked}
            nameOf={nameOf}
          />
        </div>
        <div className="stack gap-6 lg:sticky lg:top-18 lg:max-h-[calc(100dvh-5.5rem)] lg:overflow-y-auto print:max-h-none">
          <OpenedCell matrix={matrix} address={address} view={view} />
          {!opened && (
            <ProgressCard view={view} start={startModerationAction} lock={lockTechnicalAction} />
          )}
        </div>
      </div>
    </ClientMessages>
  )
}

async function Matrix({ matrix }: { readonly matrix: MatrixView }) {
  const t = await getTranslations('moderation.tools')
  if (matrix.rows.length === 0)
    return (
      <EmptyState framed title={t(`none.${matrix.address.show}`)}>
        {t('noneBody')}
      </EmptyState>
    )
  return (
    <div className="rounded-lg border bg-surface shadow-sm">
      <ModerationMatrix view={matrix} />
    </div>
  )
}

async function HiddenBids({ count }: { readonly count: number }) {
  const t = await getTranslations('moderation')
  return <Notice tone="info">{t('hiddenBids', { count })}</Notice>
}

type OpenedCellProps = {
  readonly matrix: MatrixView
  readonly address: Address
  readonly view: ModerationView
}

async function OpenedCell({ matrix, address, view }: OpenedCellProps) {
  const { bid, criterion } = address
  if (bid === null || criterion === null) return null
  const { tenderId } = view
  const found = await getModerationCell({ tenderId, bidId: bid, criterionId: criterion })
  if (!found.ok) return null
  return (
    <CellPanel
      view={found.value}
      acts={{
        agree: agreeLevelAction,
        dissent: stateDissentAction,
        withdraw: withdrawDissentAction,
        answer: answerDissentAction,
        showEffect: showRankEffectAction,
      }}
      links={{
        close: addressOf(tenderId, address, { bid: null, criterion: null }),
        ...neighbours(matrix, address),
      }}
    />
  )
}

/** The cells before and after the open one, among those that the filter asks for. */
function neighbours({ rows, tenderId }: MatrixView, address: Address) {
  const cells = rows.flatMap((row) =>
    row.cells
      .filter(({ isWanted, isSelected }) => isWanted || isSelected)
      .map(({ bidId, isSelected }) => ({ bid: bidId, criterion: row.id, isSelected })),
  )
  const place = cells.findIndex(({ isSelected }) => isSelected)
  const linkTo = (index: number) => {
    const cell = place < 0 ? undefined : cells[index]
    return cell ? addressOf(tenderId, address, { bid: cell.bid, criterion: cell.criterion }) : null
  }
  return { previous: linkTo(place - 1), next: linkTo(place + 1) }
}
