import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SegmentedLinks } from '../../ui/segmented'

type WeightsNavProps = {
  readonly tenderId: string
  readonly current: 'experts' | 'group' | 'sets'
  readonly actions?: ReactNode
}

/** The three sides of a tender's weights: who answers, what the group thinks, and which weights decide. */
export function WeightsNav({ tenderId, current, actions }: WeightsNavProps) {
  const t = useTranslations('weights.nav')
  const base = `/selection/tenders/${tenderId}/weights`
  const hrefs = { experts: base, group: `${base}/group`, sets: `${base}/sets` }
  const pages = ['experts', 'group', 'sets'] as const
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
      <SegmentedLinks
        label={t('label')}
        items={pages.map((page) => ({
          href: hrefs[page],
          label: t(page),
          current: page === current,
        }))}
      />
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
  )
}
