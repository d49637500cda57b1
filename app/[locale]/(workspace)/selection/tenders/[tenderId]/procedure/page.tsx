import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { CancelButton, PublishButton } from '@/components/selection/procedure/act-buttons'
import { BlockerList } from '@/components/selection/procedure/blocker-list'
import { ProcedureTimeline } from '@/components/selection/procedure/procedure-timeline'
import { RuleChecks } from '@/components/selection/procedure/rule-checks'
import { TermsDesk } from '@/components/selection/procedure/terms-desk'
import { TermsList } from '@/components/selection/procedure/terms-list'
import { VersionList } from '@/components/selection/procedure/version-list'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { Split } from '@/components/ui/split'
import { currentActor } from '@/lib/platform/actor'
import { openView } from '@/lib/platform/open-view'
import { getProcedure, type ProcedureView } from '@/lib/selection/procedure/get-procedure'
import { cancelTenderAction, editTermsAction, publishTenderAction } from './actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('procedure')
  return { title: t('tab') }
}

/** The terms of the procedure, what they do to invented bids, publication, and what happened. */
export default async function ProcedurePage({ params }: Props) {
  const view = await openView(await getProcedure({ tenderId: (await params).tenderId }))
  if (view.procedure === 'light') return <Light view={view} />
  return (
    <ClientMessages areas={['procedure', 'enums']}>
      <Split
        side={
          <>
            <Publication view={view} />
            <ProcedureTimeline view={view} />
          </>
        }
      >
        <Terms view={view} />
      </Split>
    </ClientMessages>
  )
}

async function Light({ view }: { view: ProcedureView }) {
  const t = await getTranslations('procedure.light')
  const edit = `/selection/tenders/${view.tenderId}/edit`
  if (view.canEdit) {
    return (
      <ClientMessages areas={['procedure', 'enums']}>
        <div className="grid gap-6">
          <Notice title={t('title')}>
            {t('terms')} {view.state === 'draft' && <Link href={edit}>{t('edit')}</Link>}
          </Notice>
          <Terms view={view} />
        </div>
      </ClientMessages>
    )
  }
  return (
    <EmptyState
      framed
      title={t('title')}
      actions={view.state === 'draft' && <ButtonLink href={edit}>{t('edit')}</ButtonLink>}
    >
      {t('body')}
    </EmptyState>
  )
}

async function Terms({ view }: { view: ProcedureView }) {
  const t = await getTranslations('procedure')
  const { tenderId, termsVersion, form, currency, timeZone, domains, noticeId } = view
  const content = view.versions[0]?.content
  if (view.canEdit) {
    const actor = await currentActor()
    return (
      <TermsDesk
        tenderId={tenderId}
        version={termsVersion}
        terms={form}
        place={{ procedure: view.procedure, currency, timeZone, domains }}
        draftKey={`procedure-${tenderId}-${actor?.id ?? ''}`}
        save={editTermsAction}
      />
    )
  }
  if (!content || !noticeId) return <Card title={t('terms.title')}>{t('terms.none')}</Card>
  return (
    <>
      {view.cancellation && (
        <Notice tone="bad" title={t('cancel.title')}>
          {view.cancellation.reason}
        </Notice>
      )}
      <Card title={t('terms.title')}>
        <TermsList content={content} part="rules" />
      </Card>
      <Card title={t('terms.dates')}>
        <TermsList content={content} part="dates" />
      </Card>
      <Card title={t('notice.versions')}>
        <VersionList noticeId={noticeId} versions={view.versions} />
      </Card>
      <RuleChecks terms={form} currency={currency} />
    </>
  )
}

async function Publication({ view }: { view: ProcedureView }) {
  const t = await getTranslations('procedure')
  const { tenderId, version, termsVersion, lockVersion, noticeId, blockers } = view
  const base = `/selection/tenders/${tenderId}/procedure`
  const cancel = view.canCancel && (
    <CancelButton tenderId={tenderId} version={version} cancel={cancelTenderAction} />
  )
  if (noticeId) {
    return (
      <Card title={t('published.title')} level={3} footer={cancel}>
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={`/notices/${noticeId}`}>{t('published.notice')}</ButtonLink>
          {view.canCorrect && (
            <ButtonLink href={`${base}/correct`} variant="quiet">
              {t('correct.title')}
            </ButtonLink>
          )}
        </div>
      </Card>
    )
  }
  if (view.cancellation) {
    return (
      <Card title={t('cancel.title')} level={3}>
        {view.cancellation.reason}
      </Card>
    )
  }
  const isReady = blockers.length === 0
  return (
    <Card title={t('publish.title')} subtitle={t('publish.lead')} level={3} footer={cancel}>
      <div className="stack gap-4">
        <BlockerList blockers={blockers} />
        {isReady && view.canPublish && (
          <div>
            <PublishButton
              seen={{ tenderId, version, termsVersion, lockVersion }}
              publish={publishTenderAction}
            />
          </div>
        )}
        {isReady && !view.canPublish && <p>{t('publish.byOfficer')}</p>}
      </div>
    </Card>
  )
}
