'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { textIn } from '../../../lib/shared/locale'
import { TextArea } from '../../forms/text-area'
import { BidBadge } from '../../ui/bid-badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { DomainKey } from '../../ui/domain-key'
import { Kbd } from '../../ui/kbd'
import { RatingLevels } from './rating-levels'
import type { RatingItem } from './rating-order'
import { RatingState } from './rating-state'
import type { RatingCell, RatingStore } from './rating-store'

type RatingQuestionProps = {
  readonly item: RatingItem
  readonly cell: RatingCell
  readonly store: RatingStore
  readonly isOpen: boolean
  readonly place: number
  readonly count: number
  readonly move: (steps: number) => void
}

/** One bid on one criterion: what there is to read, the levels in words, the reason. */
export function RatingQuestion({
  item,
  cell,
  store,
  isOpen,
  place,
  count,
  move,
}: RatingQuestionProps) {
  const t = useTranslations('evidence.rating')
  const locale = useLocale()
  const { criterion, bid, key } = item
  const save = () => void store.save(key)
  useEffect(() => {
    if (cell.state.kind !== 'waiting') return
    const timer = setTimeout(() => void store.save(key), quietMs)
    return () => clearTimeout(timer)
  }, [cell, key, store])
  return (
    <Card
      title={
        <span className="flex items-center gap-2.5">
          <BidBadge letter={bid.letter} />
          {bid.name}
        </span>
      }
      subtitle={
        <span className="flex items-center gap-2">
          <DomainKey domain={criterion.domain} />
          {`${criterion.code} ${textIn(criterion.title, locale)}`}
        </span>
      }
      footer={
        <>
          <RatingState state={cell.state} retry={save} />
          <span className="num ms-auto">{t('place', { place: place + 1, count })}</span>
          <Button size="sm" disabled={place === 0} onClick={() => move(-1)}>
            {t('previous')} <KeyHint>{'K'}</KeyHint>
          </Button>
          <Button size="sm" disabled={place === count - 1} onClick={() => move(1)}>
            {t('next')} <KeyHint>{'J'}</KeyHint>
          </Button>
        </>
      }
    >
      <div className="stack">
        <ToRead item={item} />
        <RatingLevels
          name={key}
          legend={t('legend', {
            name: bid.name,
            criterion: textIn(criterion.title, locale),
          })}
          levels={criterion.levels}
          value={cell.level}
          disabled={!isOpen}
          onValueChange={(level) => {
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
    </Card>
  )
}

/** A key, where there is a keyboard to press it on. */
const KeyHint = ({ children }: { readonly children: string }) => (
  <span aria-hidden="true" className="max-md:hidden">
    <Kbd>{children}</Kbd>
  </span>
)

/** How long nobody types before a comment is saved. */
const quietMs = 800

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
