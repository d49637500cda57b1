import { useTranslations } from 'next-intl'
import type { BidToScore, MyScoringView } from '@/lib/selection/scoring/my-scoring-view'
import { isCardOpen } from '@/lib/selection/scoring/scorecard-transitions-rules'
import { BidBadge } from '../../ui/bid-badge'
import { ButtonLink } from '../../ui/button-link'
import { Card } from '../../ui/card'
import { Chip, type Tone } from '../../ui/chip'
import { CopyHash } from '../../ui/copy-hash'
import { DownloadLink } from '../../ui/download-link'
import { EmptyState } from '../../ui/empty-state'
import { Link } from '../../ui/navigation'
import { useDateText } from '../../ui/use-date-text'

/** The reader's own cards as a list of tasks: each line leads to what is to be done next. */
export function MyCards({ view }: { readonly view: MyScoringView }) {
  const t = useTranslations('scoring.myCards')
  const base = `/selection/tenders/${view.tender.id}/scoring`
  if (view.bids.length === 0)
    return (
      <EmptyState title={t('none')} framed>
        {t('noneBody')}
      </EmptyState>
    )
  const isOpen =
    view.tender.state === 'scoring' && view.bids.some(({ card }) => isCardOpen(card.state))
  return (
    <Card
      title={t('title')}
      subtitle={t('lead')}
      flush
      actions={
        isOpen && (
          <ButtonLink variant="primary" href={`${base}/desk`}>
            {t('goOn')}
          </ButtonLink>
        )
      }
    >
      <ul className="border-t">
        {view.bids.map((bid) => (
          <CardLine key={bid.id} view={view} bid={bid} base={base} />
        ))}
      </ul>
    </Card>
  )
}

const tones: Readonly<Record<BidToScore['card']['state'], Tone>> = {
  empty: 'neutral',
  draft: 'accent',
  submitted: 'good',
  reopened: 'caution',
  locked: 'good',
  void: 'bad',
}

function CardLine({
  view,
  bid,
  base,
}: {
  readonly view: MyScoringView
  readonly bid: BidToScore
  readonly base: string
}) {
  const t = useTranslations()
  const { card } = bid
  const latest = card.submissions.at(-1)
  const isOpen = isCardOpen(card.state) && view.tender.state === 'scoring'
  const given = card.scores.length
  return (
    <li className="relative grid gap-2 border-b px-5 py-3 last:border-b-0 hover:bg-hover max-md:px-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <BidBadge letter={bid.letter} />
        <Link
          href={isOpen ? `${base}/desk?by=bid&bid=${bid.id}` : `${base}/submit/${card.id}`}
          className="min-w-0 flex-1 basis-48 font-bold after:absolute after:inset-0"
        >
          {bid.name}
        </Link>
        <span className="num text-ink-2">
          {t('scoring.myCards.given', { given, asked: view.scored.length })}
        </span>
        <Chip tone={tones[card.state]}>{t(`enums.scorecardState.${card.state}`)}</Chip>
        {isOpen && (
          <ButtonLink size="sm" href={`${base}/submit/${card.id}`} className="relative">
            {t('scoring.myCards.check')}
          </ButtonLink>
        )}
      </div>
      {card.reopenedReason && (
        <p className="text-caution">
          {t('scoring.myCards.reopened', { reason: card.reopenedReason })}
        </p>
      )}
      {latest && <Sealed cardId={card.id} submission={latest} timeZone={view.tender.timeZone} />}
    </li>
  )
}

/** What the evaluator keeps as proof: when, the hash, and the words behind it. */
export function Sealed({
  cardId,
  submission,
  timeZone,
}: {
  readonly cardId: string
  readonly submission: BidToScore['card']['submissions'][number]
  readonly timeZone: string
}) {
  const t = useTranslations('scoring.myCards')
  const date = useDateText()
  const { number, commitHash, submittedAt } = submission
  return (
    <p className="relative flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-2 text-xs">
      <span>{t('sealedAt', { number, time: date.minute(submittedAt, timeZone) })}</span>
      <CopyHash hash={commitHash} />
      <DownloadLink size="sm" variant="quiet" href={`/api/scoring/cards/${cardId}/${number}`}>
        {t('download')}
      </DownloadLink>
    </p>
  )
}
