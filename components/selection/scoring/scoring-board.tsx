import { useTranslations } from 'next-intl'
import type { BoardMember, ScoringBoardView } from '@/lib/selection/scoring/get-scoring-board'
import type { Result } from '@/lib/shared/result'
import { Card } from '../../ui/card'
import { Chip, type Tone } from '../../ui/chip'
import { SimpleTable } from '../../ui/table/simple-table'
import { NudgeButton } from './nudge-button'
import { ReopenDialog } from './reopen-dialog'
import { RevealButton } from './reveal-button'

type Act = (input: unknown) => Promise<Result<unknown>>

type ScoringBoardProps = {
  readonly view: ScoringBoardView
  readonly acts: { readonly nudge: Act; readonly reopen: Act; readonly reveal: Act }
}

/** Who has declared, begun and submitted, person by person, and what the chair can do about it. */
export function ScoringBoard({ view, acts }: ScoringBoardProps) {
  const t = useTranslations('scoring.board')
  const { tender, members, awaited } = view
  const isScoring = tender.state === 'scoring'
  const columns = [
    { id: 'name', label: t('member') },
    { id: 'declared', label: t('declaration') },
    { id: 'progress', label: t('cards') },
    ...(view.canReopen ? [{ id: 'acts', label: t('acts') }] : []),
  ]
  return (
    <Card
      title={t('title')}
      subtitle={t('lead')}
      flush
      footer={
        isScoring && (
          <>
            <span>{awaited > 0 ? t('awaited', { count: awaited }) : t('allIn')}</span>
            <span className="ms-auto flex flex-wrap gap-2">
              {awaited > 0 && <NudgeButton tenderId={tender.id} nudge={acts.nudge} />}
              {view.canReveal && (
                <RevealButton
                  seen={{ tenderId: tender.id, version: tender.version }}
                  reveal={acts.reveal}
                  isReady={awaited === 0}
                />
              )}
            </span>
          </>
        )
      }
    >
      <SimpleTable
        caption={t('title')}
        captionHidden
        scroll
        columns={columns}
        rows={members.map((member) => ({
          id: member.userId,
          header: 'name',
          cells: {
            name: <MemberName member={member} />,
            declared: <Declared declared={member.declared} />,
            progress: <Progress member={member} />,
            acts: member.submitted.length > 0 && (
              <ReopenDialog name={member.name} cards={member.submitted} reopen={acts.reopen} />
            ),
          },
        }))}
      />
    </Card>
  )
}

function MemberName({ member }: { readonly member: BoardMember }) {
  const t = useTranslations('enums.panelRole')
  return (
    <span className="grid">
      {member.name}
      <span className="font-normal text-ink-3 text-xs">{t(member.role)}</span>
    </span>
  )
}

function Declared({ declared }: Pick<BoardMember, 'declared'>) {
  const t = useTranslations('scoring.board.declared')
  const tones = { yes: 'good', no: 'caution', recused: 'bad' } as const
  return <Chip tone={tones[declared]}>{t(declared)}</Chip>
}

const progressTones: Readonly<Record<BoardMember['progress'], Tone>> = {
  'no-cards': 'neutral',
  'not-started': 'neutral',
  started: 'accent',
  submitted: 'good',
}

function Progress({ member: { progress, isAbsent } }: { readonly member: BoardMember }) {
  const t = useTranslations('scoring.board')
  return (
    <span className="flex flex-wrap gap-2">
      <Chip tone={progressTones[progress]}>{t(`progress.${progress}`)}</Chip>
      {isAbsent && <Chip outline>{t('absent')}</Chip>}
    </span>
  )
}
