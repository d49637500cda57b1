import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { CriteriaTree } from '@/components/selection/criteria/criteria-tree'
import { NoCriteria } from '@/components/selection/criteria/no-criteria'
import { TenderCriteria } from '@/components/selection/criteria/tender-criteria'
import {
  type TreeWeights,
  treeColumns,
  treeDomains,
} from '@/components/selection/criteria/tree-rows'
import { TreeTools } from '@/components/selection/criteria/tree-tools'
import { WeightTotals } from '@/components/selection/criteria/weight-totals'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { openView } from '@/lib/platform/open-view'
import { isDeclared } from '@/lib/selection/criteria/criterion-rules'
import {
  type CriteriaView,
  getCriteria,
  type WeightColumn,
} from '@/lib/selection/criteria/get-criteria'
import { listTemplates } from '@/lib/selection/templates/list-templates'
import { type Locale, textIn } from '@/lib/shared/locale'
import {
  addCriterionAction,
  addDomainAction,
  applyTemplateAction,
  arrangeAction,
  editDomainAction,
  removeCriterionAction,
  removeDomainAction,
} from './actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

const actions = {
  arrange: arrangeAction,
  addDomain: addDomainAction,
  editDomain: editDomainAction,
  removeDomain: removeDomainAction,
  addCriterion: addCriterionAction,
  removeCriterion: removeCriterionAction,
  applyTemplate: applyTemplateAction,
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tenders.layout')
  return { title: t('criteria') }
}

/** The criteria of a tender as a tree, with the weights they have by every set. */
export default async function CriteriaPage({ params }: Props) {
  const t = await getTranslations('tenders')
  const locale = await getLocale()
  const view = await openView(await getCriteria({ tenderId: (await params).tenderId }))
  if (view.domains.length === 0) return <EmptyTree view={view} locale={locale} />
  const { tenderId, version, domains, canEdit } = view
  const criteria = domains.flatMap((domain) => domain.criteria)
  const undeclared = criteria.filter((criterion) => !isDeclared(criterion)).length
  const weights = view.weightSets.map((set) => weightsOf(set, locale))
  const columns = treeColumns(weights, locale)
  const rows = treeDomains(domains, weights, {
    t,
    locale,
    hrefOf: (criterionId) => `/selection/tenders/${tenderId}/criteria/${criterionId}`,
  })
  return (
    <ClientMessages areas={['tenders']}>
      <div className="stack">
        <Remarks view={view} />
        <Card
          id="criteria"
          title={t('criteria.title', { criteria: criteria.length, domains: domains.length })}
          subtitle={
            undeclared === 0
              ? t('criteria.allDeclared')
              : t('criteria.undeclared', { count: undeclared })
          }
          actions={<TreeTools tenderId={tenderId} canEdit={canEdit} />}
          flush
          footer={weights.length > 0 && <WeightTotals sets={totalsOf(view, columns, locale)} />}
        >
          {canEdit ? (
            <TenderCriteria
              tenderId={tenderId}
              version={version}
              columns={columns}
              domains={rows}
              domainTexts={Object.fromEntries(
                domains.map((domain) => [
                  domain.id,
                  { code: domain.code, title: domain.title, version: domain.version },
                ]),
              )}
              criterionFacts={Object.fromEntries(
                criteria.map((criterion) => [
                  criterion.id,
                  {
                    version: criterion.version,
                    dependents: view.dependents[criterion.id] ?? noDependents,
                  },
                ]),
              )}
              actions={actions}
            />
          ) : (
            <CriteriaTree caption={t('criteria.caption')} columns={columns} domains={rows} />
          )}
        </Card>
      </div>
    </ClientMessages>
  )
}

const noDependents = { weights: 0, evidence: 0, ratings: 0 }

/** Why nothing can be changed here, or what a change means now that there are weights. */
async function Remarks({ view }: { view: CriteriaView }) {
  const t = await getTranslations('tenders.criteria')
  if (view.freeze) {
    return <Notice title={t('frozenTitle')}>{t(`frozen.${view.freeze}`)}</Notice>
  }
  const sets = view.weightSets.length
  if (!view.canEdit || sets + view.answered === 0) return null
  return (
    <Notice tone="caution" title={t('weighedTitle')}>
      {t('weighed', { sets, answered: view.answered })}
    </Notice>
  )
}

async function EmptyTree({ view, locale }: { view: CriteriaView; locale: Locale }) {
  const templates = view.canEdit ? await listTemplates(undefined) : null
  return (
    <ClientMessages areas={['tenders']}>
      <NoCriteria
        tenderId={view.tenderId}
        version={view.version}
        canEdit={view.canEdit}
        templates={(templates?.ok ? templates.value.templates : []).map(
          ({ id, title, description }) => ({
            id,
            title: textIn(title, locale),
            description: textIn(description, locale),
          }),
        )}
        applyTemplate={applyTemplateAction}
        addDomain={addDomainAction}
      />
    </ClientMessages>
  )
}

/** Printed weights where there are any, else the computed shares, in hundredths of a per cent. */
function weightsOf(
  { id, name, isOfficial, printed, shares }: WeightColumn,
  locale: Locale,
): TreeWeights {
  const isPrinted = Object.keys(printed).length > 0
  const computed = Object.entries(shares).map(([criterionId, share]) => [
    criterionId,
    share * 10_000,
  ])
  return {
    id,
    isOfficial,
    label: textIn(name, locale),
    criteria: isPrinted ? printed : Object.fromEntries(computed),
  }
}

const totalsOf = (view: CriteriaView, columns: ReturnType<typeof treeColumns>, locale: Locale) =>
  view.weightSets.map(({ id, name, source, printed }, index) => ({
    id,
    name: textIn(name, locale),
    source,
    total: columns[index]?.total ?? '',
    isPrinted: Object.keys(printed).length > 0,
  }))
