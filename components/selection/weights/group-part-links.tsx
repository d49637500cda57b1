import { useLocale, useTranslations } from 'next-intl'
import type { GroupWeightsView } from '../../../lib/selection/weights/get-group-weights'
import { SegmentedLinks } from '../../ui/segmented'
import { labelsOf } from './group-selection'

type GroupPartLinksProps = { readonly view: GroupWeightsView; readonly current: string }

/** The domains among themselves, one domain, or all criteria: the choice is in the address. */
export function GroupPartLinks({ view, current }: GroupPartLinksProps) {
  const t = useTranslations('weights.group')
  const labelOf = labelsOf(view, useLocale())
  const base = `/selection/tenders/${view.tender.id}/weights/group`
  const parts = view.questionSets.map(({ id, domainId }) => ({
    id,
    label: domainId === null ? t('domains') : labelOf(domainId).name,
  }))
  return (
    <div className="mb-4">
      <SegmentedLinks
        label={t('parts')}
        items={[...parts, { id: 'all', label: t('all') }].map(({ id, label }) => ({
          href: `${base}?part=${id}`,
          label,
          current: id === current,
        }))}
      />
    </div>
  )
}
