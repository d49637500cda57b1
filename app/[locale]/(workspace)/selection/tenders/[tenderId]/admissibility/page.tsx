import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import type { AdmissibilityActions } from '@/components/selection/admissibility/admissibility-actions'
import { BeforeScoring } from '@/components/selection/admissibility/before-scoring'
import { FindingsMatrix } from '@/components/selection/admissibility/findings-matrix'
import { RequirementPanel } from '@/components/selection/admissibility/requirement-panel'
import { WithheldBids } from '@/components/selection/panel/withheld-bids'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Split } from '@/components/ui/split'
import { openView } from '@/lib/platform/open-view'
import type { AdmissibilityView } from '@/lib/selection/admissibility/admissibility-view'
import { getAdmissibility } from '@/lib/selection/admissibility/get-admissibility'
import {
  answerClarificationAction,
  askClarificationAction,
  confirmFailAction,
  decideClarificationAction,
  judgeRequirementAction,
  startAdmissibilityAction,
  startScoringAction,
} from './actions'

type Props = {
  readonly params: Promise<{ tenderId: string }>
  readonly searchParams: Promise<{ bid?: string | string[]; requirement?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('panel.admissibility')
  return { title: t('title') }
}

const actions: AdmissibilityActions = {
  start: startAdmissibilityAction,
  judge: judgeRequirementAction,
  confirm: confirmFailAction,
  ask: askClarificationAction,
  answer: answerClarificationAction,
  decide: decideClarificationAction,
  finish: startScoringAction,
}

/** The requirements that no score makes up for, bid by bid. */
export default async function AdmissibilityPage({ params, searchParams }: Props) {
  const view = await openView(await getAdmissibility({ tenderId: (await params).tenderId }))
  const { bid: bidId, requirement: criterionId } = await searchParams
  const bid = view.bids.find(({ id }) => id === bidId)
  const requirement = view.requirements.find(({ id }) => id === criterionId)
  const cell = bid?.cells.find((one) => one.criterionId === criterionId)
  const t = await getTranslations('panel.admissibility')
  return (
    <ClientMessages areas={['panel', 'enums', 'procedure']}>
      <Split
        sideWidth="wide"
        side={
          <>
            {bid && cell && requirement ? (
              <RequirementPanel {...{ view, bid, cell, requirement, actions }} />
            ) : (
              view.requirements.length > 0 &&
              view.bids.length > 0 && <Notice>{t('panel.choose')}</Notice>
            )}
            <BeforeScoring view={view} actions={actions} />
          </>
        }
      >
        <Findings view={view} chosen={bid && cell ? { ...cell, bidId: bid.id } : null} />
        <WithheldBids tenderId={view.tender.id} bids={view.withheld} />
      </Split>
    </ClientMessages>
  )
}

type FindingsProps = {
  readonly view: AdmissibilityView
  readonly chosen: { readonly bidId: string; readonly criterionId: string } | null
}

async function Findings({ view, chosen }: FindingsProps) {
  const t = await getTranslations('panel.admissibility')
  if (view.requirements.length === 0)
    return (
      <EmptyState framed title={t('noneTitle')}>
        {t('noneBody')}
      </EmptyState>
    )
  if (view.bids.length === 0 && view.withheld.length === 0)
    return <Notice tone="caution">{t('noBids')}</Notice>
  return (
    view.bids.length > 0 && (
      <Card id="findings" title={t('title')} subtitle={t('subtitle')} flush>
        <FindingsMatrix view={view} chosen={chosen} />
      </Card>
    )
  )
}
