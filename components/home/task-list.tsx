import { useTranslations } from 'next-intl'
import { ButtonLink } from '../ui/button-link'

export type TaskRow = {
  readonly id: string
  readonly what: string
  readonly where: string
  readonly href: string
  readonly action: string
}

/** What waits for the reader, each with the one button that begins it. The first is the primary action. */
export function TaskList({ rows }: { rows: readonly TaskRow[] }) {
  return (
    <ul className="grid">
      {rows.map(({ id, what, where, href, action }, index) => (
        <li
          key={id}
          className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b py-3 last:border-b-0"
        >
          <div className="min-w-48 flex-1">
            <p className="font-bold">{what}</p>
            <p className="text-ink-2 text-xs">{where}</p>
          </div>
          <ButtonLink
            href={href}
            variant={index === 0 ? 'primary' : 'secondary'}
            className="min-w-28"
          >
            {action}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}

/** Shown in place of the tasks when there are none. */
export function NothingToDo({ showTenders }: { showTenders: boolean }) {
  const t = useTranslations('home.tasks.empty')
  return (
    <div className="grid gap-3 py-3">
      <p className="font-bold text-base">{t('title')}</p>
      <p className="text-ink-2">{t('body')}</p>
      <div className="flex flex-wrap gap-2">
        {showTenders && <ButtonLink href="/selection/tenders">{t('tenders')}</ButtonLink>}
        <ButtonLink href="/tour" variant="quiet">
          {t('tour')}
        </ButtonLink>
      </div>
    </div>
  )
}
