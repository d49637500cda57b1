import { useTranslations } from 'next-intl'
import type {
  Disagreement,
  DisagreementCode,
} from '../../../lib/decision/group/disagreement-findings'
import type { GroupWeightsView } from '../../../lib/selection/weights/get-group-weights'
import { useNumberText } from '../../charts/use-number-text'
import { Card } from '../../ui/card'
import { Chip, type Tone } from '../../ui/chip'
import { Explain } from '../../ui/explain'
import { Facts } from '../../ui/facts'
import { campNames, type GroupSelection } from './group-selection'

type DisagreementCardProps = {
  readonly view: GroupWeightsView
  readonly selection: GroupSelection
}

/** How far the experts are apart, in a sentence, before any mean is shown. */
export function DisagreementCard({ view, selection }: DisagreementCardProps) {
  const t = useTranslations('weights.disagreement')
  const numbers = useNumberText()
  const { set } = selection
  const found = set?.disagreement
  if (!set || !found) return null
  return (
    <Card
      id="disagreement"
      title={t('title')}
      subtitle={t('subtitle')}
      actions={<Chip tone={disagreementTones[found.code]}>{t(`chip.${found.code}`)}</Chip>}
      flush
    >
      <p className="max-w-[82ch] px-5 pb-3 max-md:px-4">
        <Sentence view={view} selection={selection} found={found} />
      </p>
      <div className="border-t">
        <Facts
          items={[
            {
              term: t('kendall'),
              value: (
                <Explain term={found.kendallW === null ? '–' : numbers.ratio(found.kendallW)}>
                  {t('kendallExplained', { count: found.raters })}
                </Explain>
              ),
            },
            { term: t('raters'), value: found.raters },
            {
              term: t('distance'),
              value: (
                <Explain term={t('perCent', { value: numbers.percent(found.meanDistance) })}>
                  {t('distanceExplained')}
                </Explain>
              ),
            },
            {
              term: t('nearest'),
              value: t('perCent', { value: numbers.percent(found.nearestToMean) }),
            },
          ]}
        />
      </div>
    </Card>
  )
}

export const disagreementTones: Readonly<Record<DisagreementCode, Tone>> = {
  'single-expert': 'neutral',
  agreement: 'good',
  'some-disagreement': 'neutral',
  'strong-disagreement': 'caution',
  'lone-dissenter': 'caution',
  camps: 'caution',
}

type SentenceProps = DisagreementCardProps & { readonly found: Disagreement }

function Sentence({ view, selection, found }: SentenceProps) {
  const t = useTranslations('weights.disagreement.sentence')
  const numbers = useNumberText()
  const [first = '', second = ''] = campNames(view, selection.set) ?? []
  const isFirstAlone = found.camps[0]?.length === 1
  return t(found.code, {
    count: found.raters,
    first,
    second,
    alone: isFirstAlone ? first : second,
    others: found.raters - 1,
    apart: numbers.percent(found.meanDistance),
    between: numbers.percent(found.split?.separation ?? 0),
    nearest: numbers.percent(found.nearestToMean),
  })
}
