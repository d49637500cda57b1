import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { dateText } from '@/components/ui/date-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { AwardView } from '@/lib/selection/award/award-view'
import type { Act } from './act'
import { ApproveButton, OpinionButton } from './report-acts'

type ApprovalsCardProps = {
  readonly view: AwardView
  readonly give: Act
  readonly approve: Act
}

/** Who has approved the report, who dissents and why, and who is still to come. */
export function ApprovalsCard({ view, give, approve }: ApprovalsCardProps) {
  const t = useTranslations('award')
  const { tenderId, version, report, may, missingApprovals } = view
  if (!report) return null
  const mayClose = may.approve && missingApprovals === 0
  return (
    <Card id="approvals" title={t('steps.approvals')} subtitle={t('approvals.lead')} flush>
      <Opinions view={view} />
      {(may.giveOpinion || mayClose) && (
        <div className="flex flex-wrap gap-2 p-5 max-md:p-4">
          {may.giveOpinion && (
            <OpinionButton tenderId={tenderId} number={report.number} give={give} />
          )}
          {mayClose && <ApproveButton seen={{ tenderId, version }} approve={approve} />}
        </div>
      )}
    </Card>
  )
}

function Opinions({ view: { voters, timeZone } }: { readonly view: AwardView }) {
  const t = useTranslations('award.approvals')
  const locale = useLocale()
  return (
    <SimpleTable
      caption={t('caption')}
      captionHidden
      scroll
      columns={[
        { id: 'member', label: t('member') },
        { id: 'opinion', label: t('opinion') },
        { id: 'statement', label: t('statement') },
        { id: 'when', label: t('when') },
      ]}
      rows={voters.map(({ userId, name, isChair, isYou, opinion }) => ({
        id: userId,
        cells: {
          member: isYou ? t('you', { name }) : isChair ? t('chair', { name }) : name,
          opinion: opinion ? (
            <Chip tone={opinion.opinion === 'approves' ? 'good' : 'caution'}>
              {t(opinion.opinion)}
            </Chip>
          ) : (
            <Chip>{t('waiting')}</Chip>
          ),
          statement: opinion && <span className="whitespace-pre-line">{opinion.statement}</span>,
          when: opinion && dateText(locale).minute(opinion.givenAt, timeZone),
        },
      }))}
    />
  )
}
