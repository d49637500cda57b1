import { useTranslations } from 'next-intl'
import { Kbd } from '@/components/ui/kbd'

/** What the marks of the matrix stand for, and its keys. */
export function MatrixLegend() {
  const t = useTranslations('moderation.legend')
  const item = 'inline-flex items-center gap-1.5'
  return (
    <p className="mt-3.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-2 text-xs leading-[18px]">
      <span className={item}>
        <svg aria-hidden="true" width="8" height="8">
          <circle cx="4" cy="4" r="3.4" fill="var(--ink)" />
        </svg>
        {t('evaluator')}
      </span>
      <span className={item}>
        <span
          aria-hidden="true"
          className="h-3 w-6 rounded-sm border border-caution-mark bg-caution-tint"
        />
        {t('talk')}
      </span>
      <span className={item}>
        <span aria-hidden="true" className="h-3.5 w-1 rounded-sm bg-accent" />
        {t('agreed')}
      </span>
      <span className="ms-auto inline-flex items-center gap-1.5 max-md:hidden">
        <Kbd>{keys.next}</Kbd>
        <Kbd>{keys.previous}</Kbd>
        {t('move')}
        <Kbd>{keys.open}</Kbd>
        {t('open')}
      </span>
    </p>
  )
}

const keys = { next: 'J', previous: 'K', open: '↵' }
