import { useTranslations } from 'next-intl'
import type { AuditEntryRow } from '../../lib/administration/audit-entry-rows'
import { cn } from '../ui/class-names'
import { CopyHash } from '../ui/copy-hash'
import { ScrollRegion } from '../ui/scroll-region'
import { useDateText } from '../ui/use-date-text'
import { useCommandText } from './use-command-text'

type AuditTableProps = { readonly entries: readonly AuditEntryRow[]; readonly timeZone: string }

/** Entries of the record, the newest first; on a phone each is a card that begins with what was done. */
export function AuditTable({ entries, timeZone }: AuditTableProps) {
  const t = useTranslations('administration.audit')
  return (
    <ScrollRegion label={t('caption')}>
      <table className="max-md:block">
        <caption className="sr-only">{t('caption')}</caption>
        <thead className="max-md:hidden">
          <tr>
            <th scope="col" className="n">
              {t('seq')}
            </th>
            <th scope="col">{t('at')}</th>
            <th scope="col">{t('actor')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('about')}</th>
            <th scope="col">{t('hash')}</th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {entries.map((entry) => (
            <EntryRow key={entry.seq} entry={entry} timeZone={timeZone} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

const cell = 'max-md:block max-md:border-0 max-md:p-0 max-md:text-start'

function EntryRow({ entry, timeZone }: { entry: AuditEntryRow; timeZone: string }) {
  const t = useTranslations('administration.audit')
  const dates = useDateText()
  const words = useCommandText()
  return (
    <tr className="align-top max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-3 max-md:gap-y-0.5 max-md:border-t max-md:px-4 max-md:py-3">
      <td className={cn('n', cell, 'max-md:text-xs max-md:text-ink-3')}>{entry.seq}</td>
      <td className={cn('num whitespace-nowrap', cell, 'max-md:row-start-3 max-md:text-xs')}>
        <time dateTime={entry.at.toISOString()}>{dates.second(entry.at, timeZone)}</time>
      </td>
      <td className={cn('whitespace-nowrap', cell, 'max-md:row-start-2')}>
        {entry.actorName ?? t(actorKey(entry.actorId))}
      </td>
      <td className={cn('min-w-64', cell, 'max-md:order-first max-md:min-w-0 max-md:font-bold')}>
        {words.command(entry.command, entry.event)}
        {entry.detail && (
          <details className="text-xs font-normal text-ink-2">
            <summary className="cursor-pointer">{t('detail')}</summary>
            <pre className="mono mt-1 max-w-md rounded-md bg-sunken p-2 whitespace-pre-wrap [overflow-wrap:anywhere]">
              {entry.detail}
            </pre>
          </details>
        )}
      </td>
      <td className={cn('max-w-56', cell, 'max-md:col-span-2')}>
        <span className="block text-xs text-ink-3">{words.subject(entry.subjectType)}</span>
        <span className="mono block truncate" title={entry.subjectId}>
          {entry.subjectId}
        </span>
      </td>
      <td className={cn('whitespace-nowrap', cell, 'max-md:col-span-2')}>
        <CopyHash hash={entry.hash} />
      </td>
    </tr>
  )
}

/** Who it was where no person bears the id. */
function actorKey(actorId: string) {
  if (actorId === 'anyone') return 'visitor'
  return actorId === 'demo-story' ? 'product' : 'unknown'
}
