import { useTranslations } from 'next-intl'
import { domainColour } from '@/components/ui/domain-key'
import { type Axis, percent, percentOn } from './geometry-axis'
import { CampMark, PublishedMark } from './group-weight-marks'
import type { GroupWeight, GroupWeightsView } from './group-weights-view'
import { useNumberText } from './use-number-text'

type GroupWeightDrawingProps = {
  readonly row: GroupWeight
  readonly view: GroupWeightsView
  readonly axis: Axis
}

/** One criterion: experts above and below (a camp on each side), the interval and its mean between, ticks across. */
export function GroupWeightDrawing({ row, view, axis }: GroupWeightDrawingProps) {
  const hue = domainColour(row.domain)
  const at = (share: number) => percentOn(axis, share)
  return (
    <svg role="img" aria-label={useGroupWeightLabel(row, view)} width="100%" height="40">
      {axis.ticks.map((tick) => (
        <line
          key={tick}
          x1={percent(at(tick))}
          x2={percent(at(tick))}
          y2="40"
          stroke="var(--line)"
        />
      ))}
      {row.published.map((weight, index) =>
        weight === null ? null : (
          <PublishedMark key={view.published[index]} x={at(weight)} set={index} />
        ),
      )}
      {row.experts.map((expert) => (
        <CampMark
          key={expert.name}
          x={percent(at(expert.weight))}
          y={expert.camp === 2 ? 33 : 7}
          camp={expert.camp}
        />
      ))}
      <rect
        x={percent(at(row.lower))}
        y="15"
        width={percent(at(row.upper) - at(row.lower))}
        height="10"
        rx="2"
        fill={domainColour(row.domain, '-tint')}
        stroke={hue}
      />
      <circle
        cx={percent(at(row.mean))}
        cy="20"
        r="5.5"
        fill={hue}
        stroke="var(--surface)"
        strokeWidth="1.5"
      />
    </svg>
  )
}

function useGroupWeightLabel(row: GroupWeight, view: GroupWeightsView): string {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const experts = row.experts.map((expert) =>
    t('group.expert', { name: expert.name, weight: numbers.percent(expert.weight) }),
  )
  const published = view.published.flatMap((name, index) => {
    const weight = row.published[index] ?? null
    return weight === null ? [] : [t('group.expert', { name, weight: numbers.percent(weight) })]
  })
  return t('group.row', {
    name: row.name,
    mean: numbers.percent(row.mean),
    lower: numbers.percent(row.lower),
    upper: numbers.percent(row.upper),
    others: [...experts, ...published].join(', ') || t('group.nobody'),
  })
}
