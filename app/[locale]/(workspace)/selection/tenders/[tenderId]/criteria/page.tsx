import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { numberText } from '@/components/charts/number-text'
import { CriteriaTable } from '@/components/selection/criteria/criteria-table'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { openView } from '@/lib/platform/open-view'
import { getCriteria, type WeightColumn } from '@/lib/selection/criteria/get-criteria'
import { textIn } from '@/lib/shared/locale'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tenders.layout')
  return { title: t('criteria') }
}

/** The criteria of a tender with the weights they have by every set. */
export default async function CriteriaPage({ params }: Props) {
  const t = await getTranslations()
  const locale = await getLocale()
  const view = await openView(await getCriteria({ tenderId: (await params).tenderId }))
  const numbers = numberText(locale)
  const weight = ({ printed, shares }: WeightColumn, criterionId: string) => {
    const basisPoints = printed[criterionId]
    const share = shares[criterionId]
    if (basisPoints !== undefined) return numbers.ratio(basisPoints / 100)
    return share === undefined ? '' : numbers.ratio(share * 100)
  }
  if (view.domains.length === 0) {
    return (
      <EmptyState framed title={t('templates.noCriteria.title')}>
        {t('templates.noCriteria.body')}
      </EmptyState>
    )
  }
  return (
    <div className="stack">
      {view.freeze && <Notice title={t('templates.frozen')}>{t(`errors.${view.freeze}`)}</Notice>}
      <Card flush>
        <CriteriaTable
          caption={t('tenders.layout.criteria')}
          locale={locale}
          columns={view.weightSets.map(({ name }) => textIn(name, locale))}
          totals={view.weightSets.map(({ printedTotal }) =>
            numbers.ratio((printedTotal ?? 10_000) / 100),
          )}
          domains={view.domains.map((domain) => ({
            ...domain,
            weights: view.weightSets.map(() => ''),
            criteria: domain.criteria.map((criterion) => ({
              ...criterion,
              weights: view.weightSets.map((set) => weight(set, criterion.id)),
            })),
          }))}
        />
      </Card>
    </div>
  )
}
