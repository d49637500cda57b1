'use client'

import { useLocale, useTranslations } from 'next-intl'
import { textIn } from '../../../lib/shared/locale'
import { TextArea } from '../../forms/text-area'
import { ItemCard } from '../desk/item-card'
import { LevelChoice, levelRows } from '../desk/level-choice'
import { useQuietSave } from '../desk/use-quiet-save'
import type { RatingItem } from './rating-order'
import { RatingState } from './rating-state'
import type { RatingCell, RatingStore } from './rating-store'

type RatingQuestionProps = {
  readonly item: RatingItem
  readonly cell: RatingCell
  readonly store: RatingStore
  readonly isOpen: boolean
  readonly position: number
  readonly count: number
  readonly move: (steps: number) => void
}

/** One bid on one criterion: what there is to read, the levels in words, the reason. */
export function RatingQuestion({
  item,
  cell,
  store,
  isOpen,
  position,
  count,
  move,
}: RatingQuestionProps) {
  const t = useTranslations('evidence.rating')
  const locale = useLocale()
  const { criterion, bid, key } = item
  const save = useQuietSave(key, cell, store)
  return (
    <ItemCard
      item={item}
      state={<RatingState state={cell.state} retry={save} />}
      position={position}
      count={count}
      move={move}
      words={{
        place: t('place', { place: position + 1, count }),
        previous: t('previous'),
        next: t('next'),
      }}
    >
      <div className="stack">
        <ToRead item={item} />
        <LevelChoice
          name={key}
          legend={t('legend', {
            name: bid.name,
            criterion: textIn(criterion.title, locale),
          })}
          rows={levelRows(criterion.levels, locale, hasKey)}
          value={cell.level}
          disabled={!isOpen}
          onChoose={(level) => {
            store.change(key, { level })
            save()
          }}
        />
        <TextArea
          name={`comment-${key}`}
          label={t('comment')}
          hint={t('commentHint')}
          optional={cell.state.kind !== 'needs-comment'}
          error={cell.state.kind === 'needs-comment' ? t('needsComment') : undefined}
          rows={3}
          maxLength={2000}
          disabled={!isOpen}
          value={cell.comment}
          onChange={(event) => store.change(key, { comment: event.target.value })}
          onBlur={save}
        />
      </div>
    </ItemCard>
  )
}

/** The keys that the help of the frame names. */
const hasKey = (level: number) => level >= 1 && level <= 9

/** What the criterion asks, what was noted when the bid was entered, and the documents. */
function ToRead({ item: { criterion, bid } }: { readonly item: RatingItem }) {
  const t = useTranslations('evidence.rating')
  const locale = useLocale()
  const noted = bid.notes[criterion.id]
  const texts = [textIn(criterion.description, locale), noted?.note, noted?.source]
  return (
    <div className="space-y-2 text-ink-2">
      {texts.filter(Boolean).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        {bid.documents.length === 0 ? t('noDocuments') : t('documents')}{' '}
        {bid.documents.map(({ fileId, title }, place) => (
          <span key={fileId}>
            {place > 0 && ', '}
            <a
              href={`/api/files/${fileId}${noted?.fileId === fileId && noted.page ? `#page=${noted.page}` : ''}`}
              target="_blank"
              rel="noreferrer"
            >
              {title}
            </a>
          </span>
        ))}
      </p>
    </div>
  )
}
