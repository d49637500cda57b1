import { useLocale, useTranslations } from 'next-intl'
import { CopyHash } from '@/components/ui/copy-hash'
import { dateText } from '@/components/ui/date-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type {
  FinancialRecord,
  OpeningFault,
  OpeningRecord,
  TechnicalRecord,
} from '@/lib/selection/opening/opening-record-schema'
import { priceText } from './price-text'

/** The bids in order of receipt, with what their envelopes hash to. */
export function OpenedBidsTable({ record }: { readonly record: TechnicalRecord }) {
  const t = useTranslations('opening.opening.record')
  const dates = dateText(useLocale())
  const { timeZone } = record.tender
  const hasFaults = record.bids.some(({ faults }) => faults.length > 0)
  return (
    <SimpleTable
      caption={t('caption')}
      captionHidden
      scroll
      columns={[
        { id: 'letter', label: t('bid') },
        { id: 'applicant', label: t('applicant') },
        { id: 'received', label: `${t('received')} (${timeZone})` },
        { id: 'submission', label: t('submission'), numeric: true },
        { id: 'documents', label: t('documents'), numeric: true },
        { id: 'technical', label: t('technicalHash') },
        { id: 'financial', label: t('financialHash') },
        ...(hasFaults ? [{ id: 'faults', label: t('remarks') }] : []),
      ]}
      rows={record.bids.map((bid) => ({
        id: bid.letter,
        cells: {
          letter: bid.letter,
          applicant: (
            <span className="grid">
              {bid.applicant}
              <span className="text-xs text-ink-3">
                {[bid.identifier, bid.country].filter((text) => text !== '').join(' · ')}
              </span>
            </span>
          ),
          received: dates.second(bid.receivedAt, timeZone),
          submission: bid.submission,
          documents: bid.documents,
          technical: <CopyHash hash={bid.technicalHash} ends={4} />,
          financial: <CopyHash hash={bid.financialHash} ends={4} />,
          faults: <Faults faults={bid.faults} />,
        },
      }))}
    />
  )
}

/** The prices as read out, of the bids that qualified. */
export function OpenedPricesTable({ record }: { readonly record: FinancialRecord }) {
  const t = useTranslations('opening.opening.record')
  const locale = useLocale()
  const hasFaults = record.bids.some(({ faults }) => faults.length > 0)
  return (
    <SimpleTable
      caption={t('captionPrices')}
      captionHidden
      scroll
      columns={[
        { id: 'letter', label: t('bid') },
        { id: 'applicant', label: t('applicant') },
        { id: 'price', label: t('price'), numeric: true },
        { id: 'documents', label: t('documents'), numeric: true },
        { id: 'financial', label: t('financialHash') },
        ...(hasFaults ? [{ id: 'faults', label: t('remarks') }] : []),
      ]}
      rows={record.bids.map(({ letter, applicant, price, documents, financialHash, faults }) => ({
        id: letter,
        cells: {
          letter,
          applicant,
          price: price ? (
            <span className="grid">
              {priceText({ minor: price.amountMinor, currency: price.currency }, locale)}
              <span className="text-xs text-ink-3">
                {t(price.isTaxIncluded ? 'taxIncluded' : 'taxExcluded')}
              </span>
            </span>
          ) : (
            t('noPrice')
          ),
          documents,
          financial: financialHash && <CopyHash hash={financialHash} ends={4} />,
          faults: <Faults faults={faults} />,
        },
      }))}
    />
  )
}

/** What stays closed: late and withdrawn submissions, or prices of bids that did not qualify. */
export function NeverOpenedTable({ record }: { readonly record: OpeningRecord }) {
  const t = useTranslations('opening.opening.record')
  const enums = useTranslations('enums.bidState')
  const dates = dateText(useLocale())
  const { timeZone } = record.tender
  const isTechnical = record.envelope === 'technical'
  const rows = isTechnical
    ? record.notOpened.map(({ applicant, at, reason }) => ({
        id: `${applicant} ${at}`,
        cells: { applicant, when: dates.second(at, timeZone), why: t(reason) },
      }))
    : record.notOpened.map(({ letter, applicant, reason }) => ({
        id: letter,
        cells: { applicant: `${letter} ${applicant}`, when: '', why: enums(reason) },
      }))
  return (
    <div className="stack gap-2">
      <h3 className="px-5 max-md:px-4">{t(isTechnical ? 'neverOpened' : 'staysSealed')}</h3>
      <SimpleTable
        caption={t(isTechnical ? 'neverOpenedCaption' : 'staysSealedCaption')}
        captionHidden
        scroll
        columns={[
          { id: 'applicant', label: t('applicant') },
          ...(isTechnical ? [{ id: 'when', label: `${t('when')} (${timeZone})` }] : []),
          { id: 'why', label: t('why') },
        ]}
        rows={rows}
      />
    </div>
  )
}

function Faults({ faults }: { readonly faults: readonly OpeningFault[] }) {
  const t = useTranslations('opening.opening.fault')
  return (
    <ul>
      {faults.map(({ kind, name }) => (
        <li key={`${kind} ${name}`}>{t(kind, { name })}</li>
      ))}
    </ul>
  )
}
