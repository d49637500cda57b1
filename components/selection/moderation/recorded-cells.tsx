import { useLocale, useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { BidBadge } from '@/components/ui/bid-badge'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { useDateText } from '@/components/ui/use-date-text'
import type {
  ModerationRecordView,
  RecordedCell,
} from '@/lib/selection/moderation/get-moderation-record'
import { textIn } from '@/lib/shared/locale'

/** The record criterion by criterion, bid by bid: every score, what was flagged, agreed, said against it and answered. */
export function RecordedCells({ view }: { readonly view: ModerationRecordView }) {
  const locale = useLocale()
  return view.criteria.map(({ id, code, title }) => (
    <Card key={id} level={2} title={`${code} ${textIn(title, locale)}`}>
      <ul className="grid gap-5">
        {view.cells
          .filter(({ criterionId }) => criterionId === id)
          .map((cell) => (
            <li key={cell.bidId} className="break-inside-avoid">
              <Cell cell={cell} view={view} />
            </li>
          ))}
      </ul>
    </Card>
  ))
}

function Cell({
  cell,
  view,
}: {
  readonly cell: RecordedCell
  readonly view: ModerationRecordView
}) {
  const t = useTranslations('moderation.record')
  const numbers = useNumberText()
  const bid = view.bids.find(({ id }) => id === cell.bidId)
  const level = cell.levelWithoutTalk
  return (
    <div className="stack gap-1.5">
      <h3 className="flex flex-wrap items-center gap-2">
        <BidBadge letter={bid?.letter ?? ''} /> {bid?.name}
        {cell.flags.map((flag) => (
          <Chip key={flag} tone={flag === 'missing' ? 'neutral' : 'caution'}>
            {t(`flag.${flag}`)}
          </Chip>
        ))}
      </h3>
      <ul className="grid gap-0.5">
        {cell.scores.map(({ name, level: given, comment, noEvidence }) => (
          <li key={name} className="[overflow-wrap:anywhere]">
            <b>{name}</b>{' '}
            <b className="num">{given === null ? t('notApplicable') : numbers.plain(given)}</b>
            {comment && <span className="ms-2 text-ink-2">{comment}</span>}
            {noEvidence && <span className="ms-2 text-ink-3">{t('noEvidence')}</span>}
          </li>
        ))}
        {cell.missing.length > 0 && (
          <li className="text-ink-3">{t('missing', { names: cell.missing.join(', ') })}</li>
        )}
      </ul>
      {cell.agreed ? (
        <Agreed agreed={cell.agreed} aggregation={view.aggregation} />
      ) : (
        <p className="text-ink-2">
          {level === null
            ? t('noLevel')
            : t(`counts.${view.aggregation}`, { level: numbers.plain(level) })}
        </p>
      )}
    </div>
  )
}

type AgreedProps = {
  readonly agreed: NonNullable<RecordedCell['agreed']>
  readonly aggregation: ModerationRecordView['aggregation']
}

function Agreed({ agreed, aggregation }: AgreedProps) {
  const t = useTranslations('moderation.record')
  const numbers = useNumberText()
  const dates = useDateText()
  return (
    <div className="stack gap-1 border-accent border-s-2 ps-3 [overflow-wrap:anywhere]">
      <p>
        <b>
          {aggregation === 'consensus'
            ? t('agreed', { level: numbers.plain(agreed.level) })
            : t('noted', { level: numbers.plain(agreed.level) })}
        </b>{' '}
        {agreed.reason}
      </p>
      <p className="text-ink-3 text-xs">
        {t('by', { name: agreed.agreedBy, at: dates.minute(agreed.agreedAt) })}{' '}
        {t('present', { names: agreed.presentNames.join(', ') })}
      </p>
      {agreed.dissents.map((dissent) => (
        <p key={dissent.memberId}>
          <b>{t('dissent', { name: dissent.name })}</b> {dissent.point}{' '}
          <span className="text-ink-2">
            {dissent.answer
              ? t('answer', { name: dissent.answeredBy, answer: dissent.answer })
              : t('unanswered')}
          </span>
        </p>
      ))}
    </div>
  )
}
