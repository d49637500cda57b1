import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { BidsCard } from '@/components/selection/bids/bids-card'
import { PanelCard } from '@/components/selection/bids/panel-card'
import { RatingInvitation } from '@/components/selection/evidence/rating-invitation'
import { WithheldBids } from '@/components/selection/panel/withheld-bids'
import { QuotesCard } from '@/components/selection/prices/quotes-card'
import { Notice } from '@/components/ui/notice'
import { openView } from '@/lib/platform/open-view'
import { countryChoices } from '@/lib/selection/bids/country-rules'
import { listBids } from '@/lib/selection/bids/list-bids'
import { getQuotes } from '@/lib/selection/prices/get-quotes'
import { RegisterViews } from '../../../../saved-views/register-views'
import { enterQuoteAction, removeQuoteAction } from '../prices/actions'
import { addBidAction, choosePanelAction, editBidAction, removeBidAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('evidence.list')
  return { title: t('pageTitle') }
}

/** The applicants, how complete their bids are, and who rates them. */
export default async function BidsPage({ params }: { params: Promise<{ tenderId: string }> }) {
  const { tenderId } = await params
  const view = await openView(await listBids({ tenderId }))
  const quotes = await getQuotes({ tenderId })
  const t = await getTranslations('evidence.list')
  const panel = await getTranslations('panel')
  const actions = {
    add: addBidAction,
    edit: editBidAction,
    remove: removeBidAction,
    choosePanel: choosePanelAction,
  }
  return (
    <ClientMessages areas={['evidence', 'prices']}>
      <div className="stack gap-6 max-md:gap-4">
        {view.isFrozen && <Notice>{view.isFormal ? panel('fromEnvelopes') : t('frozen')}</Notice>}
        {view.canRate && <RatingInvitation tenderId={tenderId} />}
        {(view.bids.length > 0 || view.withheld.length === 0) && (
          <BidsCard
            view={view}
            countries={countryChoices(await getLocale())}
            idempotencyKey={randomUUID()}
            actions={actions}
            views={<RegisterViews register="selection.bids" />}
          />
        )}
        <WithheldBids tenderId={tenderId} bids={view.withheld} />
        {quotes.ok && (
          <QuotesCard
            view={quotes.value}
            actions={{ enter: enterQuoteAction, remove: removeQuoteAction }}
            rankingHref={`/selection/tenders/${tenderId}/prices`}
          />
        )}
        {view.panel && view.ratedCriterionCount > 0 && (
          <PanelCard view={view} panel={view.panel} action={actions.choosePanel} />
        )}
      </div>
    </ClientMessages>
  )
}
