import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { RatingDesk } from '@/components/selection/evidence/rating-desk'
import { EmptyState } from '@/components/ui/empty-state'
import { openView } from '@/lib/platform/open-view'
import { getRatingSheet } from '@/lib/selection/evidence/get-rating-sheet'
import { giveRatingAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('evidence.rating')
  return { title: t('pageTitle') }
}

type Props = {
  readonly params: Promise<{ tenderId: string }>
  readonly searchParams: Promise<{ by?: string }>
}

/** A panel member's own ratings of the bids. */
export default async function RatingPage({ params, searchParams }: Props) {
  const { tenderId } = await params
  const { by } = await searchParams
  const sheet = await getRatingSheet({ tenderId })
  const t = await getTranslations('evidence.rating')
  if (!sheet.ok && sheet.failure.code === 'not-found') {
    return (
      <EmptyState title={t('notOnPanel')} framed>
        {t('notOnPanelBody')}
      </EmptyState>
    )
  }
  const view = await openView(sheet)
  return (
    <ClientMessages areas={['evidence']}>
      <RatingDesk view={view} order={by === 'bid' ? 'bid' : 'criterion'} give={giveRatingAction} />
    </ClientMessages>
  )
}
