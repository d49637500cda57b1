import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { OfficialWeightsCard } from '@/components/selection/tenders/official-weights-card'
import { StateChange } from '@/components/selection/tenders/state-change'
import { TenderMenu } from '@/components/selection/tenders/tender-menu'
import { TenderProgress } from '@/components/selection/tenders/tender-progress'
import { Card } from '@/components/ui/card'
import { dateText } from '@/components/ui/date-text'
import { DefinitionList } from '@/components/ui/facts'
import { Split } from '@/components/ui/split'
import { Timeline } from '@/components/ui/timeline'
import { openView } from '@/lib/platform/open-view'
import { getTender, type TenderView } from '@/lib/selection/tenders/get-tender'
import { textIn } from '@/lib/shared/locale'
import { changeTenderStateAction, deleteTenderAction, duplicateTenderAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tenders.layout')
  return { title: t('overview') }
}

/** How far the tender has come, what is next, its rules, and what happened. */
export default async function TenderPage({ params }: { params: Promise<{ tenderId: string }> }) {
  const t = await getTranslations('tenders.overview')
  const tender = await openView(await getTender({ tenderId: (await params).tenderId }))
  const description = textIn(tender.description, await getLocale())
  return (
    <ClientMessages areas={['tenders']}>
      <Split
        side={
          <>
            <Rules tender={tender} />
            <OfficialWeightsCard official={tender.official} />
            <History tender={tender} />
          </>
        }
      >
        {description && <p className="max-w-[82ch] text-ink-2">{description}</p>}
        <Card
          title={t('title')}
          actions={<Menu tender={tender} />}
          footer={tender.canEdit && hasNext(tender) && <Forward tender={tender} />}
        >
          <TenderProgress tender={tender} />
        </Card>
      </Split>
    </ClientMessages>
  )
}

const hasNext = ({ state }: TenderView) => state !== 'result' && state !== 'cancelled'

function Menu({ tender }: { tender: TenderView }) {
  const { tenderId, version, reference, title, canEdit, canCreate, canDelete, state } = tender
  const isUnlocked = state === 'weighing' && tender.lockVersion === 0
  return (
    <TenderMenu
      tenderId={tenderId}
      version={version}
      reference={reference}
      title={title}
      canEdit={canEdit}
      canEditParticulars={tender.canEditParticulars}
      canCreate={canCreate}
      canDelete={canDelete}
      stepBack={state === 'result' ? 'evaluation' : isUnlocked ? 'draft' : null}
      actions={{
        changeState: changeTenderStateAction,
        duplicate: duplicateTenderAction,
        remove: deleteTenderAction,
      }}
    />
  )
}

function Forward({ tender }: { tender: TenderView }) {
  const { tenderId, version, state, procedure, areCriteriaComplete, lockVersion, bidCount } = tender
  const missingEvidence = Math.max(0, tender.evidenceExpected - tender.evidenceEntered)
  const facts = { tenderId, version, state, procedure, areCriteriaComplete, lockVersion, bidCount }
  return <StateChange tender={{ ...facts, missingEvidence }} change={changeTenderStateAction} />
}

async function Rules({ tender }: { tender: TenderView }) {
  const t = await getTranslations()
  return (
    <Card title={t('tenders.overview.rules')} level={3}>
      <DefinitionList
        items={[
          { term: t('tenders.overview.kind'), value: t(`enums.tenderKind.${tender.kind}`) },
          { term: t('procedure.kind.label'), value: t(`procedure.kind.${tender.procedure}`) },
          { term: t('tenders.overview.currency'), value: tender.currency },
          { term: t('tenders.overview.timeZone'), value: tender.timeZone },
          {
            term: t('tenders.overview.missing'),
            value: t(`enums.missingValuePolicy.${tender.missingValuePolicy}`),
          },
          {
            term: t('tenders.overview.ratings'),
            value: t(`enums.ratingAggregation.${tender.ratingAggregation}`),
          },
        ]}
      />
    </Card>
  )
}

async function History({ tender }: { tender: TenderView }) {
  const t = await getTranslations('tenders.overview')
  const commands = await getTranslations('administration.commands')
  const dates = dateText(await getLocale())
  const nameOf = (command: string) => {
    const key = `history.${command.replaceAll('.', '-')}`
    if (t.has(key)) return t(key)
    return commands.has(command) ? commands(command) : command
  }
  if (tender.history.length === 0) return null
  return (
    <Card title={t('historyTitle')} level={3}>
      <Timeline
        items={tender.history.map(({ id, command, by, at }) => ({
          id,
          state: 'done' as const,
          title: nameOf(command),
          when: `${dates.day(at)}${by && ` · ${by}`}`,
        }))}
      />
    </Card>
  )
}
