import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { dateText } from '@/components/ui/date-text'
import { DefinitionList } from '@/components/ui/facts'
import { Notice } from '@/components/ui/notice'
import type { OpeningPart, OpeningProposal, OpeningView } from '@/lib/selection/opening/get-opening'
import type { Result } from '@/lib/shared/result'
import { OpeningRecordSheet } from './opening-record-sheet'
import { ConfirmOpening, TakeBackOpening } from './proposal-acts'
import { ProposeOpening } from './propose-opening'

type Act = (input: unknown) => Promise<Result<unknown>>

export type OpeningActions = {
  readonly propose: Act
  readonly confirm: Act
  readonly takeBack: Act
}

type OpeningSectionProps = {
  readonly view: OpeningView
  readonly part: OpeningPart
  readonly actions: OpeningActions
}

/** One opening, from "not yet" to its record. */
export function OpeningSection({ view, part, actions }: OpeningSectionProps) {
  const t = useTranslations('opening.opening')
  const { envelope, stage, done } = part
  if (done) return <OpeningRecordSheet tenderId={view.tenderId} {...done} />
  return (
    <Card id={envelope} title={t(`${envelope}.title`)} subtitle={t(`${envelope}.lead`)}>
      {stage === 'due' ? (
        <Due view={view} part={part} actions={actions} />
      ) : (
        <NotYet view={view} part={part} />
      )}
    </Card>
  )
}

function NotYet({ view, part }: Pick<OpeningSectionProps, 'view' | 'part'>) {
  const t = useTranslations('opening.opening')
  const dates = dateText(useLocale())
  if (part.stage === 'ended') return <p>{t('ended')}</p>
  if (part.envelope === 'financial') return <p>{t('early.financial')}</p>
  const { closesAt, timeZone } = view
  return (
    <div className="stack gap-2">
      {closesAt && (
        <p>{t('early.technical', { closesAt: dates.longMinute(closesAt, timeZone), timeZone })}</p>
      )}
      <p className="max-w-[82ch] text-ink-2">{t('early.hidden')}</p>
    </div>
  )
}

function Due({ view, part, actions }: OpeningSectionProps) {
  const t = useTranslations('opening.opening')
  const { envelope, proposal, toOpen, staysClosed, canPropose } = part
  const closed = envelope === 'technical' ? 'staysClosedTechnical' : 'staysClosedFinancial'
  return (
    <div className="stack gap-4">
      <div className="stack gap-1">
        <p className="font-bold">{t('due.toOpen', { count: toOpen ?? 0 })}</p>
        {staysClosed !== null && staysClosed > 0 && (
          <p>{t(`due.${closed}`, { count: staysClosed })}</p>
        )}
        {envelope === 'technical' && (
          <p className="max-w-[82ch] text-ink-2">{t(toOpen === 0 ? 'due.noBid' : 'due.names')}</p>
        )}
      </div>
      {proposal && <Proposal view={view} part={part} proposal={proposal} actions={actions} />}
      {!(proposal || canPropose) && <p className="text-ink-2">{t('due.waiting')}</p>}
      {canPropose && (
        <div>
          <ProposeOpening tenderId={view.tenderId} envelope={envelope} propose={actions.propose} />
        </div>
      )}
    </div>
  )
}

function Proposal({
  view,
  part,
  proposal,
  actions,
}: OpeningSectionProps & { readonly proposal: OpeningProposal }) {
  const t = useTranslations('opening.opening.proposal')
  const dates = dateText(useLocale())
  const { tenderId, timeZone } = view
  const seen = { tenderId, envelope: part.envelope, version: proposal.version }
  return (
    <Notice tone="accent" title={t('title')}>
      <div className="stack gap-3">
        <DefinitionList
          termWidth="wide"
          items={[
            { term: t('by'), value: proposal.by },
            { term: t('at'), value: `${dates.minute(proposal.at, timeZone)} (${timeZone})` },
            { term: t('place'), value: proposal.place },
            { term: t('attendees'), value: proposal.attendees.join(', ') },
            ...(proposal.mayConfirm.length > 0
              ? [{ term: t('mayConfirm'), value: proposal.mayConfirm.join(', ') }]
              : []),
          ]}
        />
        {proposal.mayConfirm.length === 0 && <p>{t('nobody')}</p>}
        {proposal.isOwn && proposal.mayConfirm.length > 0 && <p>{t('own')}</p>}
        <div className="flex flex-wrap gap-2 no-print">
          {part.canConfirm && (
            <ConfirmOpening
              seen={seen}
              count={part.toOpen ?? 0}
              attendees={proposal.attendees}
              action={actions.confirm}
            />
          )}
          {part.canTakeBack && <TakeBackOpening seen={seen} action={actions.takeBack} />}
        </div>
      </div>
    </Notice>
  )
}
