import { Check, ChevronRight, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ApplicationView } from '../../../lib/selection/applications/get-application'
import { cn } from '../../ui/class-names'
import { Link } from '../../ui/navigation'
import { answeredCount, type BidTask, bidTasks } from './task-rows'

/** What a bid needs, one row a part: the whole row is the link. */
export function BidTaskList({ view }: { readonly view: ApplicationView }) {
  return (
    <ol className="grid">
      {bidTasks(view).map((task, index) => (
        <li key={task.id} className="border-b last:border-b-0">
          <TaskRow task={task} view={view} number={index + 1} />
        </li>
      ))}
    </ol>
  )
}

type TaskRowProps = {
  readonly task: BidTask
  readonly view: ApplicationView
  readonly number: number
}

function TaskRow({ task, view, number }: TaskRowProps) {
  const t = useTranslations('applications.bid')
  const values = { ...answeredCount(view), count: view.files.technical.length }
  const isBlocked = task.status === 'blocked'
  const content = (
    <>
      <span className="num text-ink-3">{number}</span>
      <span className="min-w-0">
        <span className={cn('block font-bold', isBlocked && 'text-ink-3')}>{t(task.id)}</span>
        <span className="block text-xs text-ink-2">{t(`${task.id}Hint`, values)}</span>
      </span>
      <span
        className={cn(
          'flex items-center gap-1.5 text-xs [&_svg]:size-3.5',
          colours[task.status] ?? 'text-ink-2',
        )}
      >
        {icons[task.status]}
        {t(`status.${task.status}`)}
      </span>
      {isBlocked ? <span /> : <ChevronRight className="text-ink-3" />}
    </>
  )
  const look =
    'grid min-h-14 grid-cols-[1.25rem_minmax(0,1fr)_auto_1rem] items-center gap-3 px-5 py-3 max-md:px-4'
  if (isBlocked) return <div className={look}>{content}</div>
  return (
    <Link
      href={task.href}
      className={cn(look, 'text-ink no-underline hover:bg-hover focus-visible:-outline-offset-2')}
    >
      {content}
    </Link>
  )
}

const colours: Partial<Record<BidTask['status'], string>> = {
  done: 'text-ink',
  attention: 'text-caution',
  blocked: 'text-ink-3',
}

const icons: Partial<Record<BidTask['status'], ReactNode>> = {
  done: <Check />,
  attention: <TriangleAlert />,
}
