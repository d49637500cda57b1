import { Ban } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** What the marks of a heat table stand for. */
export function HeatTableLegend() {
  const t = useTranslations('charts')
  const item = 'inline-flex items-center gap-1.5'
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 px-5 py-4 text-ink-2 text-xs leading-[18px] max-md:px-4">
      <span className={item}>
        <svg aria-hidden="true" width="48" height="12">
          {[0, 12, 24, 36].map((share, index) => (
            <rect
              key={share}
              x={index * 12}
              width="12"
              height="12"
              fill={`color-mix(in oklab, var(--ink) ${share}%, var(--surface))`}
              stroke="var(--line-2)"
              strokeWidth=".5"
            />
          ))}
        </svg>
        {t('heat.ground')}
      </span>
      <span className={item}>
        <svg aria-hidden="true" width="8" height="8">
          <circle cx="4" cy="4" r="3" fill="var(--ink)" />
        </svg>
        {t('heat.oneEvaluator')}
      </span>
      <span className={item}>
        <span aria-hidden="true" className="hatch h-3 w-6 rounded-sm border border-line-3" />
        {t('missing')}
      </span>
      <span className={item}>
        <Ban aria-hidden="true" className="size-3 text-bad" />
        {t('heat.knockOut')}
      </span>
    </p>
  )
}
