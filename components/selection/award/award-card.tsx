import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { dateText } from '@/components/ui/date-text'
import { DownloadLink } from '@/components/ui/download-link'
import { DefinitionList } from '@/components/ui/facts'
import type { AwardView } from '@/lib/selection/award/award-view'
import type { Act } from './act'
import { AwardButton, EndButton } from './award-acts'
import { moneyText } from './money-text'

type AwardCardProps = { readonly view: AwardView; readonly award: Act; readonly end: Act }

/** The award, or what it still waits for; and the other end that a tender may take. */
export function AwardCard({ view, award, end }: AwardCardProps) {
  const t = useTranslations('award')
  const { tenderId, version, ending, openQueries, procedure } = view
  const isEnded = view.award !== null || ending !== null
  return (
    <Card id="award" title={ending ? t('end.title') : t('steps.award')}>
      <div className="stack gap-4">
        {view.award && <Made view={view} />}
        {view.award && <Files view={view} />}
        {ending && <p className="whitespace-pre-line">{ending.reason}</p>}
        {!isEnded && procedure === 'light' && openQueries > 0 && (
          <p>{t('awardCard.openQueries', { count: openQueries })}</p>
        )}
        {!isEnded && !isReady(view) && procedure === 'formal' && <p>{t('awardCard.waits')}</p>}
        {!isEnded && (
          <div className="flex flex-wrap gap-2 empty:hidden">
            <Make view={view} award={award} />
            {view.may.endWithoutAward && <EndButton seen={{ tenderId, version }} end={end} />}
          </div>
        )}
      </div>
    </Card>
  )
}

/** Whether everything that stands before the award is done. */
function isReady({ procedure, notified, now, challenges, openQueries, combined }: AwardView) {
  if (combined === null || combined.rows.every(({ rank }) => rank === null)) return false
  if (procedure === 'light') return openQueries === 0
  const isFree = challenges.every(({ state }) => state === 'dismissed' || state === 'withdrawn')
  const isOver = notified !== null && notified.standstillEndsAt <= now
  return isOver && isFree && combined.recommendedBidId !== null
}

function Make({ view, award }: Pick<AwardCardProps, 'view' | 'award'>) {
  const t = useTranslations('award.awardCard')
  const { tenderId, version, procedure, combined } = view
  if (!view.may.award || !isReady(view) || !combined) return null
  const choices = combined.rows.flatMap(({ bidId, rank, letter, name }) =>
    rank === null ? [] : [{ bidId, label: t('option', { rank, letter, name }) }],
  )
  const recommended = combined.rows.find(({ bidId }) => bidId === combined.recommendedBidId)
  const first = recommended
    ? { bidId: recommended.bidId, label: `${recommended.letter} ${recommended.name}` }
    : null
  return (
    <AwardButton
      seen={{ tenderId, version }}
      first={first}
      choices={procedure === 'light' ? choices : []}
      award={award}
    />
  )
}

/** Everything behind the award, and the award as open data. */
function Files({ view: { tenderId, procedure } }: { readonly view: AwardView }) {
  const t = useTranslations('award.awardCard')
  return (
    <p className="flex flex-wrap gap-2 no-print">
      <DownloadLink href={`/api/tenders/${tenderId}/dossier`}>{t('dossier')}</DownloadLink>
      {procedure === 'formal' && (
        <DownloadLink href={`/api/tenders/${tenderId}/ocds`}>{t('openData')}</DownloadLink>
      )}
    </p>
  )
}

function Made({ view: { award, currency, timeZone } }: { readonly view: AwardView }) {
  const t = useTranslations('award.awardCard')
  const locale = useLocale()
  if (!award) return null
  const when = dateText(locale).longMinute(award.awardedAt, timeZone)
  const amount =
    award.amountMinor === null ? t('noAmount') : moneyText(award.amountMinor, currency, locale)
  return (
    <DefinitionList
      termWidth="wide"
      items={[
        { term: t('to'), value: <strong>{`${award.letter} ${award.name}`}</strong> },
        { term: t('amount'), value: amount },
        { term: t('reason'), value: award.reason },
        { term: t('by'), value: t('byWhom', { when, name: award.awardedBy }) },
      ]}
    />
  )
}
