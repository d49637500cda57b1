import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { CloseWeighingButton } from '@/components/selection/weights/close-weighing-button'
import { ExpertList } from '@/components/selection/weights/expert-list'
import { ExpertMenu } from '@/components/selection/weights/expert-menu'
import { FitMatrix } from '@/components/selection/weights/fit-matrix'
import { InviteExpertDialog } from '@/components/selection/weights/invite-expert-dialog'
import { SealNotice } from '@/components/selection/weights/seal-notice'
import { WeightsNav } from '@/components/selection/weights/weights-nav'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { openView } from '@/lib/platform/open-view'
import {
  type ExpertInView,
  getWeighingRound,
  type WeighingRoundView,
} from '@/lib/selection/weighing/get-weighing-round'
import { closeAction, inviteAction, removeAction, reopenAction, resendAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('weights')
  return { title: t('pageTitle.experts') }
}

type Props = { readonly params: Promise<{ tenderId: string }> }

/** Who weighs the criteria, how far they are, and how well their answers fit together. */
export default async function WeightsPage({ params }: Props) {
  const { tenderId } = await params
  const view = await openView(await getWeighingRound({ tenderId }))
  const t = await getTranslations('weights.experts')
  return (
    <ClientMessages areas={['charts', 'weights']}>
      <WeightsNav tenderId={tenderId} current="experts" actions={<Actions view={view} />} />
      <div className="stack gap-6 max-md:gap-4">
        <SealNotice view={view} />
        <Card title={t('title')} subtitle={t('subtitle')} flush>
          {view.experts.length > 0 ? (
            <ExpertList view={view} menuOf={(expert) => menuOf(view, expert)} />
          ) : (
            <EmptyState title={t('empty.title')} level={3}>
              {t('empty.body')}
            </EmptyState>
          )}
        </Card>
        <FitMatrix view={view} />
      </div>
    </ClientMessages>
  )
}

async function Actions({ view }: { view: WeighingRoundView }) {
  const locale = await getLocale()
  const { tender, closedAt, isLocked, canManage, experts } = view
  if (!canManage || isLocked) return null
  const isOpenToChange = tender.state === 'draft' || tender.state === 'weighing'
  const close = closeAction.bind(null, {
    tenderId: tender.id,
    version: tender.version,
    close: closedAt === null,
  })
  return (
    <>
      {tender.state === 'weighing' && experts.length > 0 && (
        <CloseWeighingButton
          isClosed={closedAt !== null}
          waiting={experts.filter(({ state }) => state !== 'submitted').length}
          close={close}
        />
      )}
      {isOpenToChange && (
        <InviteExpertDialog tenderId={tender.id} locale={locale} invite={inviteAction} />
      )}
    </>
  )
}

function menuOf(view: WeighingRoundView, expert: ExpertInView) {
  const { id, name, email, version, state } = expert
  const canChange = view.canManage && !view.isLocked
  const isOpen = view.tender.state === 'weighing' && view.closedAt === null
  return (
    <ExpertMenu
      expert={{
        id,
        name,
        email,
        version,
        isSent: state === 'submitted',
        canChange,
        canReopen: canChange && isOpen && state === 'submitted',
        answersHref: expert.findings
          ? `/selection/tenders/${view.tender.id}/weights/experts/${id}`
          : null,
      }}
      resend={resendAction}
      remove={removeAction}
      reopen={reopenAction}
    />
  )
}
