import { getLocale, getTranslations } from 'next-intl/server'
import { TenderStateChip } from '@/components/selection/tenders/tender-state-chip'
import { Chip } from '@/components/ui/chip'
import { PageHead } from '@/components/ui/page-head'
import { TabsNav } from '@/components/ui/tabs-nav'
import { openView } from '@/lib/platform/open-view'
import { getTender } from '@/lib/selection/tenders/get-tender'
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
      <TabsNav
        label={t('tabs')}
        items={[
          { href: base, label: t('overview'), exact: true },
          { href: `${base}/criteria`, label: t('criteria'), count: tender.criterionCount },
          ...(tender.mayView.weights
            ? [{ href: `${base}/weights`, label: t('weights'), count: tender.weightSetCount }]
            : []),
          { href: `${base}/procedure`, label: t('procedure') },
          { href: `${base}/bids`, label: t('bids'), count: tender.bidCount },
          ...(tender.mayView.ranking ? [{ href: `${base}/result`, label: t('result') }] : []),
        ]}
      />
    </>
  )
}
