import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { numberText } from '@/components/charts/number-text'
import { CriteriaTable } from '@/components/selection/criteria/criteria-table'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { openView } from '@/lib/platform/open-view'
import { getTemplate } from '@/lib/selection/templates/get-template'
import { printedTotalsOf } from '@/lib/selection/templates/template-rules'
import { textIn } from '@/lib/shared/locale'

type Props = { readonly params: Promise<{ templateId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates')
  return { title: t('title') }
}

/** A template's whole tree, with every weight column exactly as printed. */
export default async function TemplatePage({ params }: Props) {
  const t = await getTranslations('templates')
  const locale = await getLocale()
  const template = await openView(await getTemplate({ templateId: (await params).templateId }))
  const { domains, weightSets } = template.content
  const numbers = numberText(locale)
  const weight = (basisPoints: number | undefined) =>
    basisPoints === undefined ? '' : numbers.ratio(basisPoints / 100)
  const totals = weightSets.map((set) => printedTotalsOf(domains, set).criteria)
  return (
    <>
      <PageHead
        title={textIn(template.title, locale)}
        breadcrumb={[
          { label: t('title'), href: '/selection/templates' },
          { label: textIn(template.title, locale) },
        ]}
        chip={<Chip outline>{t(template.isBuiltIn ? 'builtIn' : 'own')}</Chip>}
        lead={textIn(template.description, locale)}
        actions={
          template.canCreateTender && (
            <ButtonLink variant="primary" href="/selection/tenders/new">
              {t('startTender')}
            </ButtonLink>
          )
        }
      />
      <div className="stack">
        {weightSets.length > 0 && (
          <Notice title={t('asPrinted')}>
            <ul>
              {weightSets.map((set, index) => (
                <li key={textIn(set.name, locale)}>
                  {t('printedTotal', {
                    set: textIn(set.name, locale),
                    total: weight(totals[index]),
                    source: set.source,
                  })}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <Card flush>
          <CriteriaTable
            caption={textIn(template.title, locale)}
            locale={locale}
            columns={weightSets.map(({ name }) => textIn(name, locale))}
            totals={totals.map((total) => weight(total))}
            domains={domains.map((domain) => ({
              ...domain,
              weights: weightSets.map(({ printed }) => weight(printed.domains?.[domain.code])),
              criteria: domain.criteria.map((criterion) => ({
                ...criterion,
                weights: weightSets.map(({ printed }) => weight(printed.criteria[criterion.code])),
              })),
            }))}
          />
        </Card>
      </div>
    </>
  )
}
