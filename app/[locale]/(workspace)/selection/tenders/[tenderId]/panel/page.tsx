import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { DeclarationsMatrix } from '@/components/selection/panel/declarations-matrix'
import { NominateDialog } from '@/components/selection/panel/nominate-dialog'
import type { PanelActions } from '@/components/selection/panel/panel-actions'
import { PanelTimeline, QuorumCard } from '@/components/selection/panel/panel-side'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Split } from '@/components/ui/split'
import { openView } from '@/lib/platform/open-view'
import { listDeclarationHistories } from '@/lib/selection/activity/list-declaration-histories'
import { getPanel } from '@/lib/selection/panel/get-panel'
import type { PanelView } from '@/lib/selection/panel/panel-view'
import {
  askDeclarationAgainAction,
  nominatePanelAction,
  nudgeMemberAction,
  recordAbsenceAction,
  reviewDeclarationAction,
} from './actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('panel')
  return { title: t('title') }
}

const actions: PanelActions = {
  nominate: nominatePanelAction,
  review: reviewDeclarationAction,
  askAgain: askDeclarationAgainAction,
  nudge: nudgeMemberAction,
  recordAbsence: recordAbsenceAction,
}

/** Who judges, and whether anything links them to a bidder. */
export default async function PanelPage({ params }: Props) {
  const { tenderId } = await params
  const view = await openView(await getPanel({ tenderId }))
  const histories = await listDeclarationHistories({ tenderId })
  const t = await getTranslations('panel')
  return (
    <ClientMessages areas={['panel', 'enums']}>
      <Split
        side={
          <>
            <QuorumCard view={view} />
            {view.open && <PanelTimeline view={view} />}
          </>
        }
      >
        <OwnNotice view={view} />
        {view.members.length === 0 ? (
          <EmptyState framed title={t('none.title')} actions={nominate(view)}>
            {t('none.body')}
          </EmptyState>
        ) : (
          <Card
            id="panel"
            title={t('matrix.title')}
            subtitle={t('matrix.subtitle')}
            actions={nominate(view)}
            footer={await openText(view)}
            flush
          >
            <DeclarationsMatrix
              view={view}
              histories={histories.ok ? histories.value : []}
              idempotencyKey={randomUUID()}
              actions={actions}
            />
          </Card>
        )}
      </Split>
    </ClientMessages>
  )
}

async function OwnNotice({ view }: { readonly view: PanelView }) {
  const t = await getTranslations('panel.own')
  if (view.ownOpen === null) return null
  const href = `/selection/tenders/${view.tender.id}/panel/declarations`
  if (view.ownOpen === 0)
    return (
      <div>
        <ButtonLink href={href}>{t('see')}</ButtonLink>
      </div>
    )
  return (
    <Notice
      tone="accent"
      actions={
        <ButtonLink href={href} variant="primary">
          {t('go')}
        </ButtonLink>
      }
    >
      {t('invite', { count: view.ownOpen })}
    </Notice>
  )
}

function nominate(view: PanelView) {
  if (!view.canNominate || view.candidates === null) return null
  const known = new Set(view.candidates.map(({ userId }) => userId))
  const former = view.members.filter(({ userId }) => !known.has(userId))
  return (
    <NominateDialog
      tenderId={view.tender.id}
      seats={view.members.map(({ userId, role }) => ({ userId, role }))}
      people={[
        ...view.candidates,
        ...former.map(({ userId, name, role }) => ({ userId, name, seats: [role] })),
      ]}
      action={actions.nominate}
    />
  )
}

async function openText({ open, bids }: PanelView) {
  const t = await getTranslations('panel')
  if (open === null) return undefined
  const texts = [
    ...(open.owed > 0 ? [t('open.owed', { count: open.owed })] : []),
    ...(open.toReview > 0 ? [t('open.toReview', { count: open.toReview })] : []),
  ]
  const settled = texts.length === 0 ? [t('open.settled')] : texts
  return [...settled, ...(bids.length === 0 ? [t('matrix.names')] : [])].join(' ')
}
