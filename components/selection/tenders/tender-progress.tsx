import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/navigation'
import type { TenderView } from '@/lib/selection/tenders/get-tender'

type Step = {
  readonly id: 'criteria' | 'values' | 'experts' | 'weights' | 'bids' | 'ranking'
  readonly page: string
  readonly isDone: boolean
  readonly isOpen: boolean
  readonly done: number
  readonly total: number
}

/** What is done and what is left, as a list of tasks that lead to their pages. */
export function TenderProgress({ tender }: { tender: TenderView }) {
  const t = useTranslations('tenders.overview')
  return (
    <ol className="grid">
      {stepsOf(tender).map(({ id, page, isDone, isOpen, done, total }) => (
        <li key={id} className="flex items-center gap-3 border-line border-b py-3 last:border-b-0">
          <span className="grid size-5 place-items-center">
            {isDone && <Check aria-hidden className="size-4 text-good" />}
          </span>
          <span className="min-w-0 flex-1">
            {isOpen ? (
              <Link
                className="inline-flex min-h-6 items-center"
                href={`/selection/tenders/${tender.tenderId}/${page}`}
              >
                {t(`steps.${id}.title`)}
              </Link>
            ) : (
              <span className="text-ink-3">{t(`steps.${id}.title`)}</span>
            )}
            <span className="block text-ink-2 text-xs">
              {t(`steps.${id}.detail`, { done, total })}
            </span>
          </span>
          <span className={isDone ? '' : 'text-ink-2'}>
            {isDone ? t('completed') : isOpen ? t('open') : t('notYet')}
          </span>
        </li>
      ))}
    </ol>
  )
}

function stepsOf(tender: TenderView): readonly Step[] {
  const { criterionCount, weightedCount, undeclaredCount, experts, answered, bidCount } = tender
  const hasCriteria = weightedCount > 0
  const isWeighed = tender.lockVersion > 0
  const { mayView } = tender
  return [
    {
      id: 'criteria',
      page: 'criteria',
      isDone: hasCriteria,
      isOpen: true,
      done: weightedCount,
      total: criterionCount,
    },
    {
      id: 'values',
      page: 'criteria',
      isDone: hasCriteria && undeclaredCount === 0,
      isOpen: hasCriteria,
      done: criterionCount - undeclaredCount,
      total: criterionCount,
    },
    {
      id: 'experts',
      page: 'weights',
      isDone: experts > 0 && answered === experts,
      isOpen: hasCriteria && mayView.weights,
      done: answered,
      total: experts,
    },
    {
      id: 'weights',
      page: 'weights',
      isDone: isWeighed,
      isOpen: hasCriteria && mayView.weights,
      done: tender.lockVersion,
      total: tender.weightSetCount,
    },
    {
      id: 'bids',
      page: 'bids',
      isDone: bidCount > 0 && tender.evidenceEntered >= tender.evidenceExpected,
      isOpen: hasCriteria,
      done: bidCount,
      total: tender.evidenceEntered,
    },
    {
      id: 'ranking',
      page: 'result',
      isDone: tender.state === 'result',
      isOpen: isWeighed && bidCount > 0 && mayView.ranking,
      done: 0,
      total: 0,
    },
  ]
}
