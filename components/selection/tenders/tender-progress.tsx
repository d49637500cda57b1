import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { Link } from '@/components/ui/navigation'
import type { TenderView } from '@/lib/selection/tenders/get-tender'
import { tenderSteps } from './tender-steps'

/** What is done and what is left, as a list of tasks; the whole of an open row leads to its page. */
export function TenderProgress({ tender }: { tender: TenderView }) {
  const t = useTranslations('tenders.overview')
  return (
    <ol className="-mx-5 max-md:-mx-4">
      {tenderSteps(tender).map(({ id, page, isDone, isOpen, ...counts }) => (
        <li
          key={id}
          className={cn(
            'relative flex items-center gap-3 border-b px-5 py-3 first:border-t last:border-b-0 max-md:px-4',
            isOpen && 'hover:bg-hover',
          )}
        >
          <span className="grid size-5 place-items-center">
            {isDone && <Check aria-hidden className="size-4 text-good" />}
          </span>
          <span className="min-w-0 flex-1">
            {isOpen ? (
              <Link
                className="font-bold after:absolute after:inset-0"
                href={`/selection/tenders/${tender.tenderId}/${page}`}
              >
                {t(`steps.${id}.title`)}
              </Link>
            ) : (
              <span className="text-ink-3">{t(`steps.${id}.title`)}</span>
            )}
            <span className="block text-ink-2 text-xs">{t(`steps.${id}.detail`, counts)}</span>
          </span>
          <span className={isOpen || isDone ? '' : 'text-ink-3'}>
            {isDone ? t('completed') : isOpen ? t('open') : t('notYet')}
          </span>
        </li>
      ))}
    </ol>
  )
}
