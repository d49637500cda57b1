import { useTranslations } from 'next-intl'
import { CampMark, PublishedKey } from './group-weight-marks'
import type { GroupWeightsView } from './group-weights-view'

/** What each mark of GroupWeights stands for. */
export function GroupWeightsLegend({
  view,
}: {
  readonly view: Pick<GroupWeightsView, 'published' | 'camps'>
}) {
  const t = useTranslations('charts')
  const item = 'inline-flex items-center gap-1.5'
  return (
    <p className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-xs leading-[18px]">
      <span className={item}>
        <svg aria-hidden="true" width="26" height="12">
          <rect
            x=".5"
            y="1.5"
            width="25"
            height="9"
            rx="2"
            fill="var(--sunken)"
            stroke="var(--ink-2)"
          />
          <circle cx="13" cy="6" r="4.5" fill="var(--ink-2)" />
        </svg>
        {t('group.posterior')}
      </span>
      {view.camps ? (
        view.camps.map((name, index) => (
          <span key={name} className={item}>
            <CampKey camp={index === 0 ? 1 : 2} />
            {t('group.camp', { name })}
          </span>
        ))
      ) : (
        <span className={item}>
          <CampKey camp={null} />
          {t('group.oneExpert')}
        </span>
      )}
      {view.published.map((name, index) => (
        <span key={name} className={item}>
          <PublishedKey set={index} />
          {name}
        </span>
      ))}
    </p>
  )
}

function CampKey({ camp }: { readonly camp: 1 | 2 | null }) {
  return (
    <svg aria-hidden="true" width="12" height="12">
      <CampMark x={6} y={6} camp={camp} />
    </svg>
  )
}
