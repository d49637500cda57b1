import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'

type ChartWithTableProps = {
  /** A sentence that is true of the numbers: the finding. */
  readonly title: string
  /** Unit and base. */
  readonly subtitle?: ReactNode
  /** A mark beside the switch, such as "Not binding". */
  readonly badge?: ReactNode
  readonly chart: ReactNode
  readonly table: ReactNode
  /** Method, seed and error. */
  readonly footer?: ReactNode
  readonly headingLevel?: 2 | 3
}

/**
 * A picture and its table on one sheet. The switch between them is two radio buttons and a style rule, so
 * that it works before and without any script; print shows both.
 */
export function ChartWithTable({
  title,
  subtitle,
  badge,
  chart,
  table,
  footer,
  headingLevel = 2,
}: ChartWithTableProps) {
  const id = useId()
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const headingSize = headingLevel === 2 ? 'text-xl tracking-[-.014em]' : 'text-base'
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="group/chart rounded-[10px] border border-line bg-surface shadow-(--shadow-1) print:shadow-none"
    >
      <header className="@container/head px-5 pt-4 max-[900px]:px-4">
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-2 @max-[420px]/head:grid-cols-1">
          <Heading id={`${id}-title`} className={`${headingSize} text-pretty font-bold text-ink`}>
            {title}
          </Heading>
          <div className="flex flex-wrap items-center gap-2">
            {badge}
            <ViewSwitch name={`${id}-view`} title={title} />
          </div>
        </div>
        {subtitle && <div className="mt-0.5 max-w-[82ch] text-ink-2 text-sm">{subtitle}</div>}
      </header>
      <div className="p-5 max-[900px]:p-4">
        <div className="break-inside-avoid group-has-[[data-view=table]:checked]/chart:hidden print:block!">
          {chart}
        </div>
        <div className="hidden group-has-[[data-view=table]:checked]/chart:block print:mt-4 print:block!">
          {table}
        </div>
      </div>
      {footer && (
        <footer className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-t px-5 py-2.5 text-ink-3 text-xs max-[900px]:px-4">
          {footer}
        </footer>
      )}
    </section>
  )
}

function ViewSwitch({ name, title }: { readonly name: string; readonly title: string }) {
  const t = useTranslations('charts')
  return (
    <fieldset className="inline-flex gap-0.5 rounded-[6px] bg-sunken p-0.5 print:hidden">
      <legend className="sr-only">{t('view.legend', { title })}</legend>
      {(['chart', 'table'] as const).map((view) => (
        <label key={view} className="relative cursor-pointer">
          <input
            type="radio"
            name={name}
            value={view}
            data-view={view}
            defaultChecked={view === 'chart'}
            className="peer absolute inset-0 size-full cursor-pointer opacity-0"
          />
          <span className="flex h-[26px] items-center rounded-[4px] px-2.5 text-ink-2 text-xs outline-offset-1 peer-checked:bg-surface peer-checked:font-bold peer-checked:text-ink peer-checked:ring-1 peer-checked:ring-line-2 peer-focus-visible:outline-2 peer-focus-visible:outline-(--focus)">
            {t(`view.${view}`)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
