import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { ApprovalsCard } from '@/components/selection/award/approvals-card'
import { AwardCard } from '@/components/selection/award/award-card'
import { AwardStepper, NextAct } from '@/components/selection/award/award-overview'
import { ChallengesCard } from '@/components/selection/award/challenges-card'
import { LettersCard } from '@/components/selection/award/letters-card'
import { ReportCard } from '@/components/selection/award/report-card'
import { StandstillCard } from '@/components/selection/award/standstill-card'
import { EmptyState } from '@/components/ui/empty-state'
import { openView } from '@/lib/platform/open-view'
import type { AwardView } from '@/lib/selection/award/award-view'
import { getAward } from '@/lib/selection/award/get-award'
import { localTimeAt } from '@/lib/selection/procedure/local-time-rules'
import { hasReached } from '@/lib/selection/procedure/tender-states-rules'
import {
  approveReportAction,
  awardTenderAction,
  decideChallengeAction,
  draftReportAction,
  endWithoutAwardAction,
  enterChallengeAction,
  giveOpinionAction,
} from './actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('award')
  return { title: t('title') }
}

/** From the combined ranking to the contract: what was done, what is next, and who must act. */
export default async function AwardPage({ params }: Props) {
  const view = await openView(await getAward({ tenderId: (await params).tenderId }))
  return (
    <ClientMessages areas={['award', 'procedure']}>
      {view.procedure === 'light' ? <Light view={view} /> : <Formal view={view} />}
    </ClientMessages>
  )
}

function Formal({ view }: { readonly view: AwardView }) {
  const isEarly = view.report === null && !hasReached(view, 'combined')
  if (isEarly && !view.ending) return <Early view={view} text="formal" />
  return (
    <>
      <AwardStepper view={view} />
      <div className="stack gap-5">
        <NextAct view={view} />
        <ReportCard view={view} draft={draftReportAction} />
        <ApprovalsCard view={view} give={giveOpinionAction} approve={approveReportAction} />
        <LettersCard view={view} />
        <StandstillCard view={view} />
        <ChallengesCard
          view={view}
          requestId={randomUUID()}
          localNow={localTimeAt(new Date(view.now), view.timeZone)}
          enter={enterChallengeAction}
          decide={decideChallengeAction}
        />
        <Award view={view} />
      </div>
    </>
  )
}

function Light({ view }: { readonly view: AwardView }) {
  const isEarly = !['evaluation', 'result', 'awarded', 'no_award'].includes(view.state)
  if (isEarly) return <Early view={view} text="light" />
  return (
    <div className="stack gap-5">
      <NextAct view={view} />
      <Award view={view} />
    </div>
  )
}

const Award = ({ view }: { readonly view: AwardView }) => (
  <AwardCard view={view} award={awardTenderAction} end={endWithoutAwardAction} />
)

async function Early({
  view,
  text,
}: {
  readonly view: AwardView
  readonly text: 'formal' | 'light'
}) {
  const t = await getTranslations('award.early')
  return (
    <>
      <EmptyState framed title={t('title')}>
        {t(text)}
      </EmptyState>
      {view.may.endWithoutAward && <Award view={view} />}
    </>
  )
}
