import { useLocale, useTranslations } from 'next-intl'
import type { ApplicationRow } from '../../../lib/selection/applications/list-applications'
import { textIn } from '../../../lib/shared/locale'
import { ButtonLink } from '../../ui/button-link'
import { Chip } from '../../ui/chip'
import { dateText } from '../../ui/date-text'
import { Link } from '../../ui/navigation'
import { BidStateChip } from './bid-state-chip'
import { timeLeft } from './time-left'

type ApplicationTableProps = {
  readonly rows: readonly ApplicationRow[]
  /** The server's clock when the page was made, ISO 8601. */
  readonly now: string
}

/** Tenders to bid for, each with its closing, the time left and the next step. A phone reads them as a list. */
export function ApplicationTable({ rows, now }: ApplicationTableProps) {
  return (
    <ul className="grid">
      {rows.map((row) => (
        <li
          key={row.tenderId}
          className="grid gap-x-6 gap-y-2 border-b px-5 py-4 last:border-b-0 max-md:px-4 md:grid-cols-[minmax(0,1fr)_minmax(0,15rem)_9rem] md:items-center"
        >
          <TenderCell row={row} />
          <ClosingCell row={row} now={now} />
          <div className="md:justify-self-end">
            <NextStep row={row} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function TenderCell({ row }: { readonly row: ApplicationRow }) {
  const t = useTranslations('applications')
  const locale = useLocale()
  return (
    <div className="min-w-0 space-y-1">
      <p className="text-xs text-ink-3">{row.reference}</p>
      <p className="font-bold [overflow-wrap:anywhere]">
        <Link href={`/applications/${row.tenderId}`}>{textIn(row.title, locale)}</Link>
      </p>
      <p className="flex flex-wrap gap-2">
        <BidStateChip state={row.state} />
        {row.fictional && <Chip outline>{t('list.fictional')}</Chip>}
      </p>
    </div>
  )
}

function ClosingCell({ row, now }: { readonly row: ApplicationRow; readonly now: string }) {
  const t = useTranslations('applications')
  const dates = dateText(useLocale())
  const { phase, closesAt, opensAt, timeZone } = row
  return (
    <div className="num min-w-0 space-y-0.5">
      <p>
        <span className="sr-only">{t('list.closes')} </span>
        {t('time.closesAt', { time: dates.minute(closesAt, timeZone), zone: timeZone })}
      </p>
      <p className={phase === 'receiving' ? 'font-bold' : 'text-ink-2'}>
        {phase === 'receiving'
          ? t('time.left', timeLeft(now, closesAt))
          : t(`phase.${phase}`, { time: dates.minute(opensAt, timeZone) })}
      </p>
    </div>
  )
}

function NextStep({ row }: { readonly row: ApplicationRow }) {
  const t = useTranslations('applications.list')
  const isOpen = row.phase === 'announced' || row.phase === 'receiving'
  const goesOn = row.state === null ? 'begin' : 'continue'
  if (row.letterId !== null)
    return <ButtonLink href={`/applications/letters/${row.letterId}`}>{t('letter')}</ButtonLink>
  return (
    <ButtonLink
      href={`/applications/${row.tenderId}`}
      variant={isOpen && row.state !== 'sealed' ? 'primary' : 'secondary'}
    >
      {t(isOpen ? goesOn : 'see')}
    </ButtonLink>
  )
}
