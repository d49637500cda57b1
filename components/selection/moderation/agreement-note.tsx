import { useTranslations } from 'next-intl'
import { AgreementFigures } from '@/components/selection/ranking/agreement-figures'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/navigation'
import type { PanelAgreement } from '@/lib/selection/sampling/agreement-steps-rules'

type AgreementNoteProps = { readonly found: PanelAgreement; readonly resamples: number }

/** How far the evaluators agree, for information: it stops nothing and corrects nobody. */
export function AgreementNote({ found, resamples }: AgreementNoteProps) {
  const t = useTranslations('ranking.agreement')
  const own = useTranslations('moderation.agreement')
  const { agreement } = found
  return (
    <Card
      id="agreement"
      level={3}
      title={own('title')}
      subtitle={t('subtitle', { raters: agreement.raters, units: agreement.pairableUnits })}
      footer={<Link href="/methods#agreement">{t('how')}</Link>}
    >
      {agreement.reportable ? (
        <AgreementFigures found={found} resamples={resamples} />
      ) : (
        <p>{t('tooFew')}</p>
      )}
      <p className="mt-3 text-ink-2 text-xs">{own('limits')}</p>
    </Card>
  )
}
