import { ChevronRight } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Avatar } from '../ui/avatar'
import { Notice } from '../ui/notice'

type TryAsPanelProps = {
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly role: string
    readonly line: string
  }[]
  readonly next: string
  /** The last choice was refused. */
  readonly isRefused: boolean
  readonly action: (form: FormData) => Promise<void>
}

/** The people of the demonstration, each entered with one press; plain buttons of one form. */
export async function TryAsPanel({ people, next, isRefused, action }: TryAsPanelProps) {
  const t = await getTranslations()
  return (
    <section aria-labelledby="try-as" className="stack gap-3">
      <div className="space-y-1">
        <h2 id="try-as">{t('public.tryAs.title')}</h2>
        <p className="text-ink-2">{t('public.tryAs.lead')}</p>
      </div>
      {isRefused && <Notice tone="bad">{t('public.tryAs.refused')}</Notice>}
      <form action={action}>
        <input type="hidden" name="next" value={next} />
        <ul className="overflow-hidden rounded-lg border bg-surface shadow-sm">
          {people.map(({ id, name, role, line }) => (
            <li key={id} className="border-b last:border-b-0">
              <button
                type="submit"
                name="person"
                value={id}
                className="grid w-full grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 px-4 py-2.5 text-start hover:bg-hover focus-visible:-outline-offset-2"
              >
                <Avatar name={name} />
                <span className="min-w-0">
                  <span className="block">
                    <b>{name}</b> <span className="text-ink-2">{t(`enums.role.${role}`)}</span>
                  </span>
                  <span className="block text-xs text-ink-3">{t(`demo.people.${line}`)}</span>
                </span>
                <ChevronRight className="size-4 text-ink-3" />
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  )
}
