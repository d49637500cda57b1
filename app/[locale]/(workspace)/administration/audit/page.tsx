import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AuditFilterForm } from '@/components/administration/audit-filter-form'
import { AuditTable } from '@/components/administration/audit-table'
import { VerifyChain } from '@/components/administration/verify-chain'
import { ClientMessages } from '@/components/frame/client-messages'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { DownloadLink } from '@/components/ui/download-link'
import { PageHead } from '@/components/ui/page-head'
import { type AuditFilter, auditFilterInput } from '@/lib/administration/audit-schema'
import { type AuditLogView, listAuditEntries } from '@/lib/administration/list-audit-entries'
import { openView } from '@/lib/platform/open-view'
import { ownOrganisationName } from '@/lib/platform/own-organisation-name'
import { RegisterViews } from '../../saved-views/register-views'
import { checkAuditChainAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration.audit')
  return { title: t('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AuditPage({ searchParams }: Props) {
  const params = await searchParams
  const filter = auditFilterInput.parse(params)
  const savedView = typeof params.view === 'string' ? params.view : null
  const log = await openView(await listAuditEntries(filter))
  const t = await getTranslations('administration')
  const organisation = await ownOrganisationName()
  return (
    <ClientMessages areas={['administration']}>
      <PageHead
        title={t('audit.title')}
        breadcrumb={[{ label: t('module') }, { label: t('audit.title') }]}
        lead={t('audit.lead')}
        who={t('audit.who', { organisation })}
      />
      <div className="stack gap-5">
        <VerifyChain check={checkAuditChainAction} />
        <Card
          title={t('audit.filter')}
          level={3}
          actions={<RegisterViews register="administration.audit" remote />}
        >
          <AuditFilterForm
            key={addressOf(filter)}
            filter={filterOf(filter)}
            people={log.people}
            commands={log.commands}
            savedView={savedView}
          />
        </Card>
        <Card
          title={t('audit.entries', { total: log.total })}
          subtitle={t('audit.timeZone', { timeZone: log.timeZone })}
          actions={<Exports filter={filter} />}
          flush
          footer={<Pages log={log} filter={filter} savedView={savedView} />}
        >
          {log.entries.length > 0 && <AuditTable entries={log.entries} timeZone={log.timeZone} />}
        </Card>
      </div>
    </ClientMessages>
  )
}

async function Exports({ filter }: { filter: AuditFilter }) {
  const t = await getTranslations('administration.audit')
  const query = `${addressOf(filter)}&locale=${await getLocale()}`
  return (
    <>
      <DownloadLink size="sm" href={`/api/administration/audit/xlsx?${query}`}>
        {t('xlsx')}
      </DownloadLink>
      <DownloadLink size="sm" href={`/api/administration/audit/csv?${query}`}>
        {t('csv')}
      </DownloadLink>
    </>
  )
}

const filterOf = ({ page: _page, ...filter }: AuditFilter) => filter

type PagesProps = { log: AuditLogView; filter: AuditFilter; savedView: string | null }

async function Pages({ log, filter, savedView }: PagesProps) {
  const t = await getTranslations('administration.audit')
  const { page, pages } = log
  const to = (target: number) =>
    `/administration/audit?${addressOf({ ...filter, page: target, view: savedView ?? undefined })}`
  return (
    <>
      <span className="num">{t('range', { page, pages })}</span>
      <span className="ms-auto flex gap-2">
        {page > 1 && (
          <ButtonLink size="sm" href={to(page - 1)}>
            {t('newer')}
          </ButtonLink>
        )}
        {page < pages && (
          <ButtonLink size="sm" href={to(page + 1)}>
            {t('older')}
          </ButtonLink>
        )}
      </span>
    </>
  )
}

function addressOf(filter: AuditFilter & { readonly view?: string | undefined }): string {
  const entries = Object.entries(filter).filter(([, value]) => value !== undefined)
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()
}
