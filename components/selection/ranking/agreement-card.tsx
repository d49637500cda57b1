import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/navigation'
import type { Parting } from '@/lib/selection/ranking/agreement-rules'
import type { PanelAgreement } from '@/lib/selection/sampling/agreement-steps-rules'
import { AgreementFigures } from './agreement-figures'
import { bidOf, cellHref, criterionLabel, type RankedTender } from './ranked-tender'

type AgreementCardProps = {
  readonly tender: RankedTender
  readonly found: PanelAgreement
  readonly resamples: number
  /** The values on which the evaluators part most. */
  readonly partings: readonly Parting[]
}

/** How far the evaluators agree, with what such figures cannot say, and where they part most. */
export function AgreementCard({ tender, found, resamples, partings }: AgreementCardProps) {
  const t = useTranslations('ranking.agreement')
  const { agreement } = found
  return (
    <Card
      id="agreement"
      level={3}
      title={t('title', { strength: agreement.reportable ? strengthOf(found) : 'unknown' })}
      subtitle={t('subtitle', { raters: agreement.raters, units: agreement.pairableUnits })}
      footer={<Link href="/methods#agreement">{t('how')}</Link>}
    >
      {agreement.reportable ? (
        <AgreementFigures found={found} resamples={resamples} />
      ) : (
        <p>{t('tooFew')}</p>
      )}
      <p className="mt-3 text-ink-2 text-xs">{t('limits')}</p>
      <Partings tender={tender} partings={partings} />
    </Card>
  )
}

/** Krippendorff's own marks: 0.8 to rely on, 0.667 to conclude with caution. */
function strengthOf({ agreement }: PanelAgreement) {
  const { value } = agreement.krippendorff.ordinal
  if (value === null) return 'unknown'
  return value >= 0.8 ? 'high' : value >= 0.667 ? 'some' : 'low'
}

function Partings({ tender, partings }: Pick<AgreementCardProps, 'tender' | 'partings'>) {
  const t = useTranslations('ranking.agreement')
  const numbers = useNumberText()
  if (partings.length === 0) return null
  return (
    <>
      <h4 className="mt-4 mb-1">{t('widest')}</h4>
      <ul className="grid gap-1">
        {partings.map(({ bidId, criterionId, low, high }) => {
          const index = tender.loaded.facts.criteria.findIndex(({ id }) => id === criterionId)
          return (
            <li key={`${bidId} ${criterionId}`} className="flex justify-between gap-3">
              <a href={cellHref(tender, bidId, criterionId)} className="min-w-0">
                {t('parting', {
                  letter: bidOf(tender, bidId)?.letter ?? '',
                  criterion: criterionLabel(tender, index).name,
                })}
              </a>
              <span className="num whitespace-nowrap">
                {t('from', { low: numbers.whole(low), high: numbers.whole(high) })}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
