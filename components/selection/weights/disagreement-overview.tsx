import { useLocale, useTranslations } from 'next-intl'
import type { GroupWeightsView } from '../../../lib/selection/weights/get-group-weights'
import { useNumberText } from '../../charts/use-number-text'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Link } from '../../ui/navigation'
import { SimpleTable } from '../../ui/table/simple-table'
import { disagreementTones } from './disagreement-card'
import { labelsOf } from './group-selection'

/** How far the experts are apart in each question set: where a mean of all criteria hides two opinions. */
export function DisagreementOverview({ view }: { readonly view: GroupWeightsView }) {
  const t = useTranslations('weights.disagreement')
  const group = useTranslations('weights.group')
  const numbers = useNumberText()
  const labelOf = labelsOf(view, useLocale())
  return (
    <Card title={t('overview')} subtitle={t('overviewSubtitle')} flush>
      <SimpleTable
        caption={t('overview')}
        captionHidden
        scroll
        columns={[
          { id: 'name', label: t('questionSet') },
          { id: 'finding', label: t('finding') },
          { id: 'kendall', label: t('kendall'), numeric: true },
          { id: 'distance', label: t('distance'), unit: '%', numeric: true },
        ]}
        rows={view.questionSets.map(({ id, domainId, disagreement }) => ({
          id,
          cells: {
            name: (
              <Link href={`/selection/tenders/${view.tender.id}/weights/group?part=${id}`}>
                {domainId === null ? group('domains') : labelOf(domainId).name}
              </Link>
            ),
            finding: disagreement && (
              <Chip tone={disagreementTones[disagreement.code]}>
                {t(`chip.${disagreement.code}`)}
              </Chip>
            ),
            kendall: disagreement?.kendallW == null ? '–' : numbers.ratio(disagreement.kendallW),
            distance: disagreement ? numbers.percent(disagreement.meanDistance) : '–',
          },
        }))}
      />
    </Card>
  )
}
