import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { CriterionFacts } from '@/components/selection/criteria/criterion-facts'
import { TenderCriterion } from '@/components/selection/criteria/tender-criterion'
import { DomainKey } from '@/components/ui/domain-key'
import { Link } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { currentActor } from '@/lib/platform/actor'
import { openView } from '@/lib/platform/open-view'
import { type CriterionView, getCriterion } from '@/lib/selection/criteria/get-criterion'
import { textIn } from '@/lib/shared/locale'
import { editCriterionAction } from '../actions'

type Props = { readonly params: Promise<{ tenderId: string; criterionId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tenders.editor')
  return { title: t('pageTitle') }
}

/** One criterion: what it says, how its evidence counts, and the curve of its value. */
export default async function CriterionPage({ params }: Props) {
  const { tenderId, criterionId } = await params
  const t = await getTranslations('tenders')
  const locale = await getLocale()
  const view = await openView(await getCriterion({ tenderId, criterionId }))
  const { criterion, domain, dependents, freeze, canEdit } = view
  const actor = await currentActor()
  return (
    <ClientMessages areas={['tenders', 'enums', 'charts']}>
      <div className="stack">
        <Neighbours view={view} />
        <div className="space-y-1">
          <p className="flex items-center gap-2 text-ink-2">
            <DomainKey domain={domain.domain} />
            {textIn(domain.title, locale)}
          </p>
          <h2>{`${criterion.code} ${textIn(criterion.title, locale)}`}</h2>
        </div>
        {freeze && (
          <Notice title={t('criteria.frozenTitle')}>{t(`criteria.frozen.${freeze}`)}</Notice>
        )}
        {canEdit ? (
          <TenderCriterion
            key={criterion.id}
            criterion={criterion}
            domain={domain.domain}
            isKindFixed={dependents.weights + dependents.evidence + dependents.ratings > 0}
            draftKey={`criterion-${criterion.id}-${actor?.id ?? ''}`}
            edit={editCriterionAction}
          />
        ) : (
          <CriterionFacts criterion={criterion} domain={domain.domain} />
        )}
      </div>
    </ClientMessages>
  )
}

/** Back to the tree, and to the criterion before and after. */
async function Neighbours({ view }: { view: CriterionView }) {
  const t = await getTranslations('tenders.editor')
  const base = `/selection/tenders/${view.tenderId}/criteria`
  const link = 'inline-flex min-h-6 items-center gap-1.5'
  return (
    <nav aria-label={t('back')} className="flex flex-wrap gap-x-5 gap-y-1 no-print">
      <Link href={base} className={link}>
        {t('back')}
      </Link>
      <span className="ms-auto flex gap-5">
        {view.previousId && (
          <Link href={`${base}/${view.previousId}`} className={link}>
            <ArrowLeft />
            {t('previous')}
          </Link>
        )}
        {view.nextId && (
          <Link href={`${base}/${view.nextId}`} className={link}>
            {t('next')}
            <ArrowRight />
          </Link>
        )}
      </span>
    </nav>
  )
}
