import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Chip } from '@/components/ui/chip'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { useDateText } from '@/components/ui/use-date-text'
import type { DeclarationHistory } from '@/lib/selection/activity/list-declaration-histories'
import type { DeclarationView, MemberView, PanelView } from '@/lib/selection/panel/panel-view'
import { HistoryDisclosure } from '../activity/history-disclosure'
import { AskAgainDialog } from './ask-again-dialog'
import { ConflictChip } from './conflict-chip'
import { MemberActions } from './member-actions'
import type { PanelActions } from './panel-actions'
import { ReviewDialog } from './review-dialog'

type MatrixProps = {
  readonly view: PanelView
  readonly histories: readonly DeclarationHistory[]
  readonly idempotencyKey: string
  readonly actions: PanelActions
}

/** Members against bids: who has declared what, and what was decided. */
export function DeclarationsMatrix({ view, histories, idempotencyKey, actions }: MatrixProps) {
  const t = useTranslations('panel.matrix')
  return (
    <ScrollRegion label={t('title')}>
      <table className="w-full">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('member')}</th>
            <th scope="col">{t('general')}</th>
            {view.bids.map(({ id, letter, name }) => (
              <th key={id} scope="col" title={name}>
                {t('bid', { letter })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.members.map((member) => (
            <tr key={member.userId} className="align-top">
              <MemberHead member={member}>
                {view.canRun && (
                  <MemberActions
                    tenderId={view.tender.id}
                    member={{ ...member, isAbsent: member.absentAt !== null }}
                    mayNudge={!member.isSelf}
                    mayRecordAbsence={view.canRecordAbsence && !member.isSelf && member.isAsked}
                    idempotencyKey={`${idempotencyKey}-${member.userId}`}
                    actions={actions}
                  />
                )}
              </MemberHead>
              <MemberCells view={view} histories={histories} member={member} actions={actions} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

type HeadProps = { readonly member: MemberView; readonly children: ReactNode }

function MemberHead({ member, children }: HeadProps) {
  const t = useTranslations('panel.matrix')
  const roleText = useTranslations('enums.panelRole')
  const dates = useDateText()
  return (
    <th scope="row" className="min-w-44 text-start font-normal">
      <span className="block font-bold">{member.name}</span>
      <span className="flex flex-wrap items-center gap-1.5 text-ink-2 text-xs">
        {roleText(member.role)}
        {member.isSelf && <Chip outline>{t('you')}</Chip>}
        {member.isOff && <Chip tone="bad">{t('off')}</Chip>}
        {member.absentAt && !member.absenceReason && <Chip>{t('absent')}</Chip>}
      </span>
      {member.absentAt && member.absenceReason && (
        <span className="block text-ink-2 text-xs">
          {t('absentSince', { date: dates.day(member.absentAt), reason: member.absenceReason })}
        </span>
      )}
      {children}
    </th>
  )
}

type CellsProps = Pick<MatrixProps, 'view' | 'histories' | 'actions'> & {
  readonly member: MemberView
}

function MemberCells({ member, ...matrix }: CellsProps): ReactNode {
  const t = useTranslations('panel.matrix')
  if (member.declarations === null) {
    return (
      <td colSpan={matrix.view.bids.length + 1} className="text-ink-3">
        {member.isAsked ? t('hidden') : t('notAsked')}
      </td>
    )
  }
  return member.declarations.map((declaration) => (
    <td key={declaration.bidId ?? 'general'}>
      <DeclarationCell {...matrix} member={member} declaration={declaration} />
    </td>
  ))
}

type CellProps = CellsProps & { readonly declaration: DeclarationView }

function DeclarationCell({ view, histories, member, declaration, actions }: CellProps) {
  const t = useTranslations('panel')
  const { declarationId, bidId, state, version, text, outcomes, mayAskAgain } = declaration
  const bid = view.bids.find(({ id }) => id === bidId) ?? null
  return (
    <div className="flex flex-col items-start gap-1.5">
      <div className="flex items-start gap-1">
        <HistoryDisclosure
          view={histories.find((history) => history.declarationId === declarationId)}
        >
          <ConflictChip state={state} />
        </HistoryDisclosure>
        {mayAskAgain && declarationId && (
          <AskAgainDialog
            declarationId={declarationId}
            version={version}
            member={member.name}
            action={actions.askAgain}
          />
        )}
      </div>
      {outcomes.length > 0 && declarationId && (
        <ReviewDialog
          declaration={{ declarationId, version, text: text ?? '', outcomes }}
          member={member.name}
          bid={bid}
          reach={bidId !== null && view.recusal === 'bid' ? 'bid' : 'all'}
          action={actions.review}
        />
      )}
      {declaration.reviewReason && (
        <details className="max-w-60 text-ink-2 text-xs">
          <summary>{t('matrix.read')}</summary>
          {text && <p className="whitespace-pre-line">{text}</p>}
          <p>
            {t('review.by', {
              name: declaration.reviewedBy ?? '–',
              reason: declaration.reviewReason,
            })}
          </p>
        </details>
      )}
    </div>
  )
}
