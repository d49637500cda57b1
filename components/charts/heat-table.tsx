'use client'

import { useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { BidBadge } from '@/components/ui/bid-badge'
import { DomainKey, domainColour } from '@/components/ui/domain-key'
import { EmptyChart } from './empty-chart'
import { type HeatWords, heatTableCell } from './heat-table-cell'
import { HeatTableLegend } from './heat-table-legend'
import type { HeatRow, HeatTableView } from './heat-table-view'
import { LetterLegend } from './letter-legend'
import { plainSentence } from './plain-sentence'
import { useNumberText } from './use-number-text'

/** The look of all cells: a value, the dots standing on a line under it, a remark at the right. */
const cellLook =
  '[&_td]:border-line [&_td]:border-s [&_td]:p-0 [&_td]:align-top [&_td]:font-bold [&_td]:text-ink [&_td]:tabular-nums ' +
  '[&_td[style]]:bg-[color-mix(in_oklab,var(--hue)_var(--part),var(--surface))] ' +
  '[&_td_a]:block [&_td_a]:min-h-6 [&_td_a]:px-1.5 [&_td_a]:py-1 [&_td_a]:text-inherit [&_td_a]:no-underline [&_td_a:hover]:underline ' +
  '[&_td_svg[role]]:block [&_td_svg[role]]:h-5 [&_td_svg[role]]:w-full [&_td_svg[role]]:border-line-2 [&_td_svg[role]]:border-b ' +
  '[&_svg[role]>path]:stroke-ink [&_svg[role]>path]:[stroke-linecap:round] [&_svg[role]>path]:[stroke-width:4.8] [&_svg[role]>path]:[vector-effect:non-scaling-stroke]'

/** Paper has no sideways scrolling: all columns stand on the sheet, named by their letters. */
const onPaper =
  'print:w-full print:min-w-0! print:[&_svg[role]>path]:[stroke-width:2.4] print:[&_td_a]:px-0.5 print:[&_td]:text-xs print:[&_th]:px-0.5'

/** More bids than this have no room for their names on paper. */
const namedOnPaper = 7

/**
 * Every value of every bid: a table whose ground darkens with the value, with one dot per evaluator.
 * A client component, so that a page carries its thousands of elements once, as HTML, and not again as a tree.
 */
export function HeatTable({ view }: { readonly view: HeatTableView }) {
  const t = useTranslations('charts')
  const words = {
    missing: t('missing'),
    out: t('heat.out'),
    scores: plainSentence(t('heat.scores', { scores: '{scores}' })),
    numbers: useNumberText(),
  }
  if (view.bids.length === 0 || view.rows.length === 0) return <EmptyChart />
  const isDense = view.bids.length > namedOnPaper
  return (
    <div>
      <section
        aria-label={view.caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative overflow-x-auto print:overflow-visible"
      >
        <table
          className={`table-fixed min-w-[calc(264px+var(--bids)*92px)] max-md:min-w-[calc(128px+var(--bids)*72px)] ${cellLook} ${onPaper}`}
          style={bidCount(view.bids.length)}
        >
          <caption className="sr-only">{view.caption}</caption>
          <thead>
            <tr>
              <th
                scope="col"
                className={`sticky start-0 z-1 w-52 bg-surface ps-3 max-md:w-32 ${isDense ? 'print:w-40' : 'print:w-52'}`}
              >
                {t('column.criterion')}
              </th>
              <th scope="col" className="n w-14 px-2 max-md:hidden print:w-12">
                {t('column.weight')}
              </th>
              {view.bids.map((bid) => (
                <BidHead key={bid.id} bid={bid} isDense={isDense} />
              ))}
            </tr>
          </thead>
          <tbody>{view.rows.map((row) => heatTableRow(row, view, words))}</tbody>
        </table>
      </section>
      <HeatTableLegend />
      {isDense && (
        <div className="hidden px-5 pb-4 print:block">
          <LetterLegend bids={view.bids} />
        </div>
      )}
    </div>
  )
}

type BidHeadProps = { readonly bid: HeatTableView['bids'][number]; readonly isDense: boolean }

function BidHead({ bid, isDense }: BidHeadProps) {
  return (
    <th scope="col" className="px-2 text-ink">
      <span className="flex min-w-0 items-center gap-1.5">
        <BidBadge letter={bid.letter} state={bid.state} />
        <span className={`truncate ${isDense ? 'print:hidden' : ''}`} title={bid.name}>
          {bid.name}
        </span>
      </span>
    </th>
  )
}

/** What the least width of the table is reckoned from: it differs on phones. */
const bidCount = (count: number): CSSProperties & { readonly '--bids': number } => ({
  '--bids': count,
})

/** The hue that the cells of a row mix their grounds from. */
const hueOf = (domain: number): CSSProperties & { readonly '--hue': string } => ({
  '--hue': domainColour(domain),
})

function heatTableRow(row: HeatRow, { bids, link }: HeatTableView, words: HeatWords) {
  return (
    <tr key={row.id} className="break-inside-avoid" style={hueOf(row.domain)}>
      <th scope="row" className="sticky start-0 z-1 bg-surface py-1.5 ps-3 pe-2 font-normal">
        <span className="flex items-center gap-2">
          <DomainKey domain={row.domain} />
          <span className="line-clamp-2 leading-[18px]" title={row.name}>
            {row.name}
          </span>
        </span>
      </th>
      <td className="n border-s-0! px-2! py-1! font-normal! text-ink-2! max-md:hidden">
        {words.numbers.percent(row.weight)}
      </td>
      {bids.map(({ id }, index) =>
        heatTableCell(
          id,
          row.cells[index],
          link && `${link.start}${id}${link.middle}${row.id}`,
          words,
        ),
      )}
    </tr>
  )
}
