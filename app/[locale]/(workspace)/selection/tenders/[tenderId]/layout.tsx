import { getLocale, getTranslations } from 'next-intl/server'
import { TenderStateChip } from '@/components/selection/tenders/tender-state-chip'
import { Chip } from '@/components/ui/chip'
import { PageHead } from '@/components/ui/page-head'
import { TabsNav } from '@/components/ui/tabs-nav'
import { openView } from '@/lib/platform/open-view'
import { hasReached } from '@/lib/selection/procedure/tender-states-rules'
import { getTender, type TenderView } from '@/lib/selection/tenders/get-tender'
import { textIn } from '@/lib/shared/locale'

type Props = { readonly children: React.ReactNode; readonly params: Promise<{ tenderId: string }> }

/** The head and the tabs of one tender; each tab is a page of its own, which need not wait for them. */
export default function TenderLayout({ children, params }: Props) {
  return (
    <>
      <TenderHead params={params} />
      {children}
    </>
  )
}

async function TenderHead({ params }: Pick<Props, 'params'>) {
  const { tenderId } = await params
  const t = await getTranslations('tenders.layout')
  const tender = await openView(await getTender({ tenderId }))
  const base = `/selection/tenders/${tenderId}`
  return (
    <>
      <PageHead
        title={textIn(tender.title, await getLocale())}
        breadcrumb={[
          { label: t('selection') },
          { label: t('tenders'), href: '/selection/tenders' },
          { label: tender.reference },
        ]}
        chip={
          <>
            <TenderStateChip state={tender.state} />
            {tender.fictional && <Chip outline>{t('fictional')}</Chip>}
          </>
        }
        who={t('who')}
      />
      <TabsNav label={t('tabs')} items={tabsOf(tender, base, t)} />
    </>
  )
}

type Translate = Awaited<ReturnType<typeof getTranslations<'tenders.layout'>>>

/** The pages of a tender that say something at its stage. */
function tabsOf(tender: TenderView, base: string, t: Translate) {
  const { mayView } = tender
  const isPublished = tender.procedure === 'formal' && hasReached(tender, 'published')
  const stages = [
    { page: 'questions', from: 'published', may: mayView.opening },
    { page: 'opening', from: 'published', may: mayView.opening },
    { page: 'admissibility', from: 'technical_opened', may: mayView.moderation },
    { page: 'scoring', from: 'scoring', may: mayView.moderation },
    { page: 'moderation', from: 'revealed', may: mayView.moderation },
    { page: 'prices', from: 'financial_opened', may: mayView.prices },
  ] as const
  const hasQuotes =
    tender.procedure === 'light' && mayView.prices && hasReached(tender, 'evaluation')
  const reached = stages.filter(({ from, may }) => isPublished && may && hasReached(tender, from))
  return [
    { href: base, label: t('overview'), exact: true },
    { href: `${base}/criteria`, label: t('criteria'), count: tender.criterionCount },
    ...(mayView.weights
      ? [{ href: `${base}/weights`, label: t('weights'), count: tender.weightSetCount }]
      : []),
    { href: `${base}/procedure`, label: t('procedure') },
    ...(tender.procedure === 'formal' ? [{ href: `${base}/panel`, label: t('panel') }] : []),
    { href: `${base}/bids`, label: t('bids'), count: tender.bidCount },
    ...reached.map(({ page }) => ({ href: `${base}/${page}`, label: t(page) })),
    ...(hasQuotes ? [{ href: `${base}/prices`, label: t('prices') }] : []),
    ...(mayView.ranking ? [{ href: `${base}/result`, label: t('result') }] : []),
    ...(mayView.award ? [{ href: `${base}/award`, label: t('award') }] : []),
  ]
}
