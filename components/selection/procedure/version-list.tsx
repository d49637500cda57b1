import { useLocale, useTranslations } from 'next-intl'
import { CopyHash } from '@/components/ui/copy-hash'
import { dateText } from '@/components/ui/date-text'
import { DownloadLink } from '@/components/ui/download-link'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { NoticeView } from '@/lib/selection/procedure/get-notice'
import { termTexts } from './term-texts'

type Version = NoticeView['versions'][number]

type VersionListProps = { readonly noticeId: string; readonly versions: readonly Version[] }

/** Every version of what was published, the latest first: when, why, its hash, its file, and what changed. */
export function VersionList({ noticeId, versions }: VersionListProps) {
  return (
    <ol className="stack gap-6">
      {versions.map((version, place) => (
        <li key={version.version} className="stack gap-2">
          <VersionHead version={version} />
          <Changes after={version} before={versions[place + 1]} />
          <VersionFile noticeId={noticeId} version={version} />
        </li>
      ))}
    </ol>
  )
}

function VersionHead({ version }: { readonly version: Version }) {
  const t = useTranslations('procedure.notice')
  const zone = version.content.tender.timeZone
  const when = dateText(useLocale()).longMinute(version.publishedAt, zone)
  return (
    <>
      <h3>
        {version.version === 1 ? t('first') : t('correction', { version: version.version - 1 })}
      </h3>
      <p className="num text-xs text-ink-3">{`${when} (${zone})`}</p>
      <p className="max-w-[82ch]">{version.reason}</p>
    </>
  )
}

function Changes({
  before,
  after,
}: {
  readonly before: Version | undefined
  readonly after: Version
}) {
  const t = useTranslations('procedure')
  const locale = useLocale()
  if (!before) return null
  const old = new Map(termTexts(before.content, t, locale).map(({ name, value }) => [name, value]))
  const rows = termTexts(after.content, t, locale).filter(({ name }) =>
    after.changes.includes(name),
  )
  return (
    <SimpleTable
      caption={t('notice.what')}
      captionHidden
      scroll
      columns={[
        { id: 'what', label: t('notice.what') },
        { id: 'before', label: t('notice.before') },
        { id: 'after', label: t('notice.after') },
      ]}
      rows={rows.map(({ name, term, value }) => ({
        id: name,
        cells: { what: term, before: old.get(name), after: value },
      }))}
    />
  )
}

function VersionFile({
  noticeId,
  version,
}: {
  readonly noticeId: string
  readonly version: Version
}) {
  const t = useTranslations('procedure.published')
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className="text-xs text-ink-3">{t('hash')}</span>
      <CopyHash hash={version.contentHash} ends={16} />
      <DownloadLink size="sm" href={`/api/notices/${noticeId}/${version.version}`}>
        {t('download')}
      </DownloadLink>
    </div>
  )
}
