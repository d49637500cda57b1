import { useLocale, useTranslations } from 'next-intl'
import type { ReceiptContent } from '../../../lib/selection/applications/receipt-rules'
import { dateText } from '../../ui/date-text'
import { DefinitionList } from '../../ui/facts'

type ReceiptFactsProps = {
  readonly content: ReceiptContent
  /** What became of it since; left out where nobody can know. */
  readonly standing?: string
}

/** What a receipt says, word by word. */
export function ReceiptFacts({ content, standing }: ReceiptFactsProps) {
  const t = useTranslations('applications.receipt')
  const dates = dateText(useLocale())
  const { tender, timeZone, submittedAt, closesAt } = content
  const items = [
    { term: t('tender'), value: tender.reference },
    {
      term: t('notice'),
      value: t('noticeVersion', { notice: tender.noticeId, version: tender.version }),
    },
    { term: t('applicant'), value: <strong>{content.applicant}</strong> },
    { term: t('submittedBy'), value: content.submittedBy },
    { term: t('number'), value: content.number },
    {
      term: t('at'),
      value: (
        <>
          <strong>{`${dates.second(submittedAt, timeZone)} (${timeZone})`}</strong>
          <span className="block text-xs text-ink-3">{content.localTime}</span>
        </>
      ),
    },
    { term: t('utc'), value: submittedAt },
    { term: t('closed'), value: `${dates.second(closesAt, timeZone)} (${timeZone})` },
    {
      term: t('standing'),
      value: standing ?? t(content.isLate ? 'standings.late' : 'inTime'),
    },
    {
      term: t('technicalHash'),
      value: <span className="mono text-xs">{content.technicalHash}</span>,
    },
    {
      term: t('financialHash'),
      value: <span className="mono text-xs">{content.financialHash}</span>,
    },
  ]
  return <DefinitionList termWidth="wide" items={items} />
}
