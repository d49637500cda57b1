import { useFormatter, useTranslations } from 'next-intl'
import type { AuditEntryRow } from '../../lib/administration/audit-entry-rows'
import { CopyHash } from '../ui/copy-hash'
import { ScrollRegion } from '../ui/scroll-region'
import { useCommandText } from './use-command-text'

type AuditTableProps = { readonly entries: readonly AuditEntryRow[]; readonly timeZone: string }

/** Entries of the record, the newest first. */
export function AuditTable({ entries, timeZone }: AuditTableProps) {
  const t = useTranslations('administration.audit')
  return (
    <ScrollRegion label={t('caption')}>
      <table>
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
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
        <tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.seq} entry={entry} timeZone={timeZone} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function EntryRow({ entry, timeZone }: { entry: AuditEntryRow; timeZone: string }) {
  const t = useTranslations('administration.audit')
  const format = useFormatter()
  const words = useCommandText()
  const when = { dateStyle: 'medium', timeStyle: 'medium', timeZone } as const
  return (
    <tr className="align-top">
      <td className="n">{entry.seq}</td>
      <td className="num whitespace-nowrap">
        <time dateTime={entry.at.toISOString()}>{format.dateTime(entry.at, when)}</time>
      </td>
      <td className="whitespace-nowrap">{entry.actorName ?? t(actorKey(entry.actorId))}</td>
      <td className="min-w-64">
        {words.command(entry.command, entry.event)}
        {entry.detail && (
          <details className="text-xs text-ink-2">
            <summary className="cursor-pointer">{t('detail')}</summary>
            <pre className="mono mt-1 max-w-md rounded-md bg-sunken p-2 whitespace-pre-wrap [overflow-wrap:anywhere]">
              {entry.detail}
            </pre>
          </details>
        )}
      </td>
      <td className="max-w-56">
        <span className="block text-xs text-ink-3">{words.subject(entry.subjectType)}</span>
        <span className="mono block truncate" title={entry.subjectId}>
          {entry.subjectId}
        </span>
      </td>
      <td className="whitespace-nowrap">
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
