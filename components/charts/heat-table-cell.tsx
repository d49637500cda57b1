import { Ban } from 'lucide-react'
import type { useTranslations } from 'next-intl'
import { domainColour } from '@/components/ui/domain-key'
import { CompactDots } from './compact-dots'
import type { HeatCell } from './heat-table-view'
import type { NumberText } from './number-text'

/** The table's words and numbers, looked up once for all cells. */
type CellWords = {
  readonly t: ReturnType<typeof useTranslations<'charts'>>
  readonly numbers: NumberText
}

type HeatTableCellProps = CellWords & {
  readonly cell: HeatCell | undefined
  readonly domain: number
}

/** The ground never gets darker than this share of the hue, so that ink stays readable in both themes. */
const darkest = 36

const ground = (domain: number, value: number): string =>
  `color-mix(in oklab, ${domainColour(domain)} ${Math.round((value / 100) * darkest)}%, var(--surface))`

/** One value with its dots; hatched where missing, marked where it knocks the bid out. */
export function HeatTableCell({ cell, domain, t, numbers }: HeatTableCellProps) {
  if (!cell || cell.value === null)
    return (
      <td className="hatch border-line border-s p-1.5 text-center">
        <CellFrame href={cell?.href}>
          <span className="rounded-sm bg-surface px-1.5 text-ink-2 text-xs">{t('missing')}</span>
        </CellFrame>
      </td>
    )
  const background = cell.knockOut ? 'var(--bad-tint)' : ground(domain, cell.value)
  return (
    <td className="border-line border-s px-1.5 py-1 align-top" style={{ background }}>
      <CellFrame href={cell.href}>
        <CellNumbers cell={cell} value={cell.value} t={t} numbers={numbers} />
      </CellFrame>
    </td>
  )
}

type CellNumbersProps = CellWords & { readonly cell: HeatCell; readonly value: number }

function CellNumbers({ cell, value, t, numbers }: CellNumbersProps) {
  const scores = cell.scores.map((score) => numbers.whole(score)).join(', ')
  return (
    <>
      <span className="num flex items-center justify-between gap-1">
        <b className="font-bold text-ink">{numbers.whole(value)}</b>
        {cell.knockOut && (
          <span className="inline-flex items-center gap-1 font-bold text-bad text-xs">
            <Ban aria-hidden="true" className="size-3" />
            {t('heat.out')}
          </span>
        )}
      </span>
      {cell.scores.length > 0 && (
        <>
          <CompactDots scores={cell.scores} />
          <span className="sr-only">{t('heat.scores', { scores })}</span>
        </>
      )}
    </>
  )
}

type CellFrameProps = { readonly href: string | undefined; readonly children: React.ReactNode }

function CellFrame({ href, children }: CellFrameProps) {
  return href ? (
    <a href={href} className="block min-h-6 text-inherit no-underline hover:underline">
      {children}
    </a>
  ) : (
    <div className="min-h-6">{children}</div>
  )
}
