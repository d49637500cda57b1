'use client'

import { useLocale, useTranslations } from 'next-intl'
import { comparativeWording } from '../../../lib/selection/moderation/comparative-wording-rules'
import { ownMedian } from '../../../lib/selection/scoring/card-check-rules'
import { type CommentReason, commentReasons } from '../../../lib/selection/scoring/comment-rules'
import type { MyScoringView } from '../../../lib/selection/scoring/my-scoring-view'
import { textIn } from '../../../lib/shared/locale'
import { TextArea } from '../../forms/text-area'
import { Notice } from '../../ui/notice'
import { ItemCard } from '../desk/item-card'
import { useQuietSave } from '../desk/use-quiet-save'
import { EvidencePage } from './evidence-page'
import { FactualList } from './factual-list'
import { NewerScore } from './newer-score'
import { SaveState } from './save-state'
import { emptyCell, levelOf, type ScoreCell, type ScoreCells, scoresOnCard } from './score-draft'
import { ScoreLevels } from './score-levels'
import type { ScoreItem } from './score-order'
import type { ScoreStore } from './score-store'

type ScorePanelProps = {
  readonly view: MyScoringView
  readonly item: ScoreItem
  readonly cells: ScoreCells
  readonly store: ScoreStore
  readonly isOpen: boolean
  readonly position: number
  readonly count: number
  readonly move: (steps: number) => void
}

/** One bid on one criterion: the levels in words, the page they rest on, the reason. */
export function ScorePanel(props: ScorePanelProps) {
  const { view, item, cells, store, isOpen, position, count, move } = props
  const t = useTranslations('scoring.desk')
  const locale = useLocale()
  const { criterion, bid, key } = item
  const cell = cells.get(key) ?? emptyCell
  const save = useQuietSave(key, cell, store)
  const change = (patch: Parameters<ScoreStore['change']>[1]) => {
    store.change(key, patch)
    save()
  }
  return (
    <ItemCard
      item={item}
      state={<SaveState cell={cell} timeZone={view.tender.timeZone} retry={save} />}
      position={position}
      count={count}
      move={move}
      words={{
        place: t('place', { place: position + 1, count }),
        previous: t('previous'),
        next: t('next'),
      }}
      dense
    >
      <div className="stack gap-4">
        <CardNotice view={view} item={item} />
        <p className="text-ink-2 empty:hidden">{textIn(criterion.description, locale)}</p>
        {cell.state.kind === 'newer' && (
          <NewerScore
            mine={cell}
            current={cell.state.current}
            documents={bid.documents}
            timeZone={view.tender.timeZone}
            settle={(keep) => store.settle(key, keep)}
          />
        )}
        <ScoreLevels
          name={key}
          legend={t('legend', { name: bid.name, criterion: textIn(criterion.title, locale) })}
          levels={criterion.levels}
          value={cell.choice}
          disabled={!isOpen}
          onChoose={(choice) => change({ choice })}
        />
        <EvidencePage bid={bid} cell={cell} isOpen={isOpen} onChange={change} />
        <Comment {...props} cell={cell} save={save} />
        <FactualList view={view} bid={bid} />
      </div>
    </ItemCard>
  )
}

/** Why this card cannot be written on, or why it was opened again. */
function CardNotice({ view, item }: Pick<ScorePanelProps, 'view' | 'item'>) {
  const t = useTranslations()
  const { standing, state, reopenedReason } = item.bid.card
  if (standing === 'recused' || state === 'void')
    return <Notice tone="caution">{t('errors.recused')}</Notice>
  if (standing === 'undeclared')
    return <Notice tone="caution">{t('errors.declaration-needed')}</Notice>
  if (view.tender.state !== 'scoring') return <Notice>{t('scoring.desk.closed')}</Notice>
  if (state === 'submitted') return <Notice>{t('errors.card-sealed')}</Notice>
  if (reopenedReason)
    return (
      <Notice tone="caution" title={t('scoring.desk.reopened')}>
        {reopenedReason}
      </Notice>
    )
  return null
}

function Comment({
  view,
  item,
  cells,
  store,
  isOpen,
  cell,
  save,
}: ScorePanelProps & { readonly cell: ScoreCell; readonly save: () => void }) {
  const t = useTranslations('scoring')
  const { bid, criterion, key } = item
  const median = ownMedian(view.scored, scoresOnCard(cells, bid.card.id))
  const reasons: readonly CommentReason[] =
    cell.choice === null ? [] : commentReasons(criterion, levelOf(cell), median)
  const others = view.bids.filter(({ id }) => id !== bid.id).map(({ name }) => name)
  const wording = comparativeWording(cell.comment, others)
  const isMissing = reasons.length > 0 && cell.comment.trim() === ''
  return (
    <div className="stack gap-2">
      <TextArea
        name={`comment-${key}`}
        label={t('desk.comment')}
        hint={
          reasons.length > 0
            ? reasons.map((reason) => t(`reason.${reason}`)).join(' ')
            : t('desk.commentHint')
        }
        optional={reasons.length === 0}
        error={isMissing && isOpen ? t('validation.commentNeeded') : undefined}
        rows={4}
        maxLength={4000}
        readOnly={!isOpen}
        value={cell.comment}
        onChange={(event) => store.change(key, { comment: event.target.value })}
        onBlur={save}
      />
      {wording.length > 0 && (
        <p className="text-caution text-xs" role="status">
          {t('desk.comparative', { words: wording.map(({ text }) => `“${text}”`).join(', ') })}
        </p>
      )}
    </div>
  )
}
