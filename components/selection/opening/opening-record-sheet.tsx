import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { CopyHash } from '@/components/ui/copy-hash'
import { dateText } from '@/components/ui/date-text'
import { DownloadLink } from '@/components/ui/download-link'
import { DefinitionList } from '@/components/ui/facts'
import { Notice } from '@/components/ui/notice'
import type { OpeningRecord } from '@/lib/selection/opening/opening-record-schema'
import { NeverOpenedTable, OpenedBidsTable, OpenedPricesTable } from './opening-tables'
import { PrintRecord } from './print-record'

type OpeningRecordSheetProps = {
  readonly tenderId: string
  readonly record: OpeningRecord
  readonly recordHash: string
}

/** The record of one opening: on the screen, and on paper with its hash at the foot. */
export function OpeningRecordSheet({ tenderId, record, recordHash }: OpeningRecordSheetProps) {
  const t = useTranslations('opening.opening')
  const { envelope } = record
  const hasFaults = record.bids.some(({ faults }) => faults.length > 0)
  return (
    <Card
      flush
      id={envelope}
      title={t(`${envelope}.title`)}
      subtitle={t('record.title')}
      actions={
        <div className="flex flex-wrap items-center gap-2 no-print">
          <DownloadLink size="sm" href={`/api/tenders/${tenderId}/opening/${envelope}`}>
            {t('record.download')}
          </DownloadLink>
          <PrintRecord label={t('record.print')} />
        </div>
      }
      footer={
        <>
          <span>{t('record.hashFoot')}</span>
          <span className="no-print">
            <CopyHash hash={recordHash} ends={16} />
          </span>
          <span className="mono print-only [overflow-wrap:anywhere]">{recordHash}</span>
        </>
      }
    >
      <div className="stack gap-4">
        <div className="px-5 max-md:px-4">
          <Particulars record={record} />
        </div>
        {hasFaults && (
          <div className="px-5 max-md:px-4">
            <Notice tone="caution" title={t('record.faultsTitle')}>
              {t('record.faultsBody')}
            </Notice>
          </div>
        )}
        <Tables record={record} />
      </div>
    </Card>
  )
}

function Tables({ record }: { readonly record: OpeningRecord }) {
  const t = useTranslations('opening.opening.record')
  return (
    <>
      {record.bids.length === 0 && <p className="px-5 max-md:px-4">{t('none')}</p>}
      {record.envelope === 'technical' && record.bids.length > 0 && (
        <OpenedBidsTable record={record} />
      )}
      {record.envelope === 'financial' && record.bids.length > 0 && (
        <OpenedPricesTable record={record} />
      )}
      {record.notOpened.length > 0 && <NeverOpenedTable record={record} />}
    </>
  )
}

function Particulars({ record }: { readonly record: OpeningRecord }) {
  const t = useTranslations('opening.opening.record')
  const dates = dateText(useLocale())
  const { timeZone } = record.tender
  const { version, contentHash } = record.procedure
  return (
    <DefinitionList
      termWidth="wide"
      items={[
        { term: t('openedAt'), value: `${dates.second(record.openedAt, timeZone)} (${timeZone})` },
        { term: t('place'), value: record.place },
        {
          term: t('proposedBy'),
          value: `${record.proposedBy.name}, ${dates.minute(record.proposedBy.at, timeZone)}`,
        },
        { term: t('confirmedBy'), value: record.confirmedBy.name },
        { term: t('attendees'), value: record.attendees.join(', ') },
        {
          term: t('procedure'),
          value: (
            <span className="inline-flex flex-wrap items-center gap-x-2">
              {t('procedureVersion', { version })}
              <CopyHash hash={contentHash} />
            </span>
          ),
        },
      ]}
    />
  )
}
