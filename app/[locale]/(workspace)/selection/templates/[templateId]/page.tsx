import { Copy, Pencil } from 'lucide-react'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { numberText } from '@/components/charts/number-text'
import { ClientMessages } from '@/components/frame/client-messages'
import { CriteriaTree } from '@/components/selection/criteria/criteria-tree'
import { ExportMenu } from '@/components/selection/criteria/export-menu'
import {
  type TreeSource,
  treeColumns,
  treeDomains,
} from '@/components/selection/criteria/tree-rows'
import { WeightTotals } from '@/components/selection/criteria/weight-totals'
import { DeleteTemplateButton } from '@/components/selection/templates/delete-template-button'
import { templateWeights } from '@/components/selection/templates/template-weights'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { PageHead } from '@/components/ui/page-head'
import { openView } from '@/lib/platform/open-view'
import { anchorText } from '@/lib/selection/criteria/anchor-text'
import { editedDomains } from '@/lib/selection/templates/edited-template-rules'
import { getTemplate, type TemplateView } from '@/lib/selection/templates/get-template'
import { printedTotalsOf } from '@/lib/selection/templates/template-rules'
import { type Locale, textIn } from '@/lib/shared/locale'
import { deleteTemplateAction } from '../actions'

type Props = { readonly params: Promise<{ templateId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates')
  return { title: t('title') }
}

/** A template's whole tree, with every weight column exactly as printed. */
export default async function TemplatePage({ params }: Props) {
  const { templateId } = await params
  const t = await getTranslations()
  const locale = await getLocale()
  const template = await openView(await getTemplate({ templateId }))
  const { domains, sets } = editedDomains(template.content)
  const weights = templateWeights({ domains, sets }, locale)
  const criteria = domains.reduce((sum, domain) => sum + domain.criteria.length, 0)
  const title = textIn(template.title, locale)
  return (
    <ClientMessages areas={['tenders', 'templates']}>
      <PageHead
        title={title}
        breadcrumb={[
          { label: t('templates.title'), href: '/selection/templates' },
          { label: title },
        ]}
        chip={
          <Chip outline icon={null}>
            {t(template.isBuiltIn ? 'templates.builtIn' : 'templates.own')}
          </Chip>
        }
        lead={textIn(template.description, locale)}
        who={t('templates.who')}
        actions={<TemplateActs template={template} title={title} />}
      />
      <Card
        id="criteria"
        title={t('tenders.criteria.title', { criteria, domains: domains.length })}
        subtitle={weights.length > 0 && t('templates.asPrinted')}
        actions={<ExportMenu address={`/api/templates/${templateId}/${locale}`} />}
        flush
        footer={sets.length > 0 && <WeightTotals sets={totalsOf(template, locale)} />}
      >
        <CriteriaTree
          caption={t('templates.treeCaption', { title })}
          columns={treeColumns(weights, locale)}
          domains={treeDomains(domains, weights, {
            t: await getTranslations('tenders'),
            locale,
            hrefOf: () => null,
            detailsOf: (criterion) => detailsOf(criterion, locale),
          })}
        />
      </Card>
    </ClientMessages>
  )
}

/** Everything a criterion says, since a template has no page for each. */
function detailsOf({ description, valueFunction }: TreeSource, locale: Locale) {
  const anchors = valueFunction ? anchorText(valueFunction, locale).split('\n') : []
  return { description: textIn(description, locale), anchors }
}

async function TemplateActs({ template, title }: { template: TemplateView; title: string }) {
  const t = await getTranslations('templates')
  const { id, version, canEdit, canCopy, canCreateTender } = template
  return (
    <>
      {canEdit && (
        <DeleteTemplateButton
          templateId={id}
          version={version}
          title={title}
          remove={deleteTemplateAction}
        />
      )}
      {canCopy && (
        <ButtonLink href={`/selection/templates/new?from=${id}`} icon={<Copy />}>
          {t('copy')}
        </ButtonLink>
      )}
      {canEdit && (
        <ButtonLink href={`/selection/templates/${id}/edit`} icon={<Pencil />}>
          {t('edit')}
        </ButtonLink>
      )}
      {canCreateTender && (
        <ButtonLink variant="primary" href={`/selection/tenders/new?template=${id}`}>
          {t('startTender')}
        </ButtonLink>
      )}
    </>
  )
}

function totalsOf({ content }: TemplateView, locale: Locale) {
  const percent = (basisPoints: number) => numberText(locale).ratio(basisPoints / 100)
  return content.weightSets.map((set, index) => {
    const totals = printedTotalsOf(content.domains, set)
    return {
      id: `set-${index}`,
      name: textIn(set.name, locale),
      source: set.source,
      total: percent(totals.criteria),
      isPrinted: true,
      domainTotal: totals.domains === null ? null : percent(totals.domains),
    }
  })
}
