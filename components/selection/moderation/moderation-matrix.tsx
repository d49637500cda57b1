'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { plainSentence } from '@/components/charts/plain-sentence'
import { useNumberText } from '@/components/charts/use-number-text'
import { BidBadge } from '@/components/ui/bid-badge'
import { DomainKey } from '@/components/ui/domain-key'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { type CellWords, matrixCell } from './matrix-cell'
import type { MatrixRow, MatrixView } from './matrix-view'

/** What all cells share stands once, at the table; hundreds of cells say only what differs. */
const cellLook =
  '[&_td]:border-line [&_td]:border-s [&_td]:p-0 [&_td_a]:grid [&_td_a]:min-h-15 [&_td_a]:content-center [&_td_a]:px-1.5 [&_td_a]:py-1 [&_td_a]:text-inherit [&_td_a]:no-underline [&_td_a:hover]:bg-hover ' +
  '[&_td_a:focus-visible]:outline-2 [&_td_a:focus-visible]:-outline-offset-2 [&_td_a:focus-visible]:outline-focus ' +
  '[&_td_svg.dots]:block [&_td_svg.dots]:h-8 [&_td_svg.dots]:w-full [&_svg.dots>path]:fill-none [&_svg.dots>path]:[stroke-linecap:round] [&_svg.dots>path]:[vector-effect:non-scaling-stroke]'

/** On a phone the table is a list of cells under each criterion. */
const onPhone =
  'max-md:block max-md:[&_tbody]:block max-md:[&_thead]:hidden max-md:[&_tr]:block max-md:[&_tr]:border-b max-md:[&_tbody_th]:block max-md:[&_tbody_th]:border-0 max-md:[&_td]:block max-md:[&_td]:border-s-0 max-md:[&_td]:border-t'

/**
 * Every cell with one dot per evaluator. J and K move between cells, Enter opens one. A client component, so that the
 * page carries its cells once.
 */
export function ModerationMatrix({ view }: { readonly view: MatrixView }) {
  const t = useTranslations('moderation.matrix')
  const numbers = useNumberText()
  const words: CellWords = {
    numbers,
    notApplicable: t('notApplicable'),
    levels: plainSentence(t('levels', { levels: '{levels}' })),
    median: plainSentence(t('median', { level: '{level}' })),
    spread: plainSentence(t('spread', { levels: '{levels}' })),
    agreed: plainSentence(t('agreed', { level: '{level}' })),
    talk: t('talk'),
    dissent: t('dissent'),
    flags: {
      spread: '',
      minimum: t('flag.minimum'),
      threshold: t('flag.threshold'),
      'not-applicable': t('flag.not-applicable'),
      'no-level': t('flag.no-level'),
      missing: t('flag.missing'),
    },
  }
  return (
    <ScrollRegion label={t('caption')}>
      <table
        className={`table-fixed md:min-w-[calc(14rem+var(--bids)*6rem)] ${cellLook} ${onPhone}`}
        style={{ ['--bids' as string]: view.bids.length }}
        onKeyDown={moveByKey}
      >
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky start-0 z-1 w-56 bg-surface ps-4">
              {t('criterion')}
            </th>
            {view.bids.map(({ id, letter, name }) => (
              <th key={id} scope="col" className="px-2 text-ink">
                <span className="flex min-w-0 items-center justify-center gap-1.5">
                  <BidBadge letter={letter} />
                  <span className="truncate" title={name}>
                    {name}
                  </span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{view.rows.map((row) => matrixRow(row, view, words))}</tbody>
      </table>
    </ScrollRegion>
  )
}

function matrixRow(row: MatrixRow, view: MatrixView, words: CellWords) {
  const scale = `${words.numbers.plain(row.lowest)}–${words.numbers.plain(row.highest)}`
  return (
    <tr key={row.id} className="break-inside-avoid">
      <th
        scope="row"
        className="sticky start-0 z-1 bg-surface py-1.5 ps-4 pe-3 text-sm font-normal whitespace-normal text-ink max-md:static"
      >
        <span className="flex items-center gap-2">
          <DomainKey domain={row.domain} />
          <span className="leading-[18px]">
            <span className="num text-ink-3">{row.code}</span> {row.title}{' '}
            <span className="num text-ink-3 text-xs whitespace-nowrap">{scale}</span>
          </span>
        </span>
      </th>
      {row.cells.map((cell, index) => matrixCell(cell, row, view, view.bids[index], words))}
    </tr>
  )
}

/** J and K step through the cells in reading order, as arrows do within a row. */
function moveByKey(event: KeyboardEvent<HTMLTableElement>) {
  const step = stepOf(event.key)
  if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return
  const cells = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('td a')]
  const seen = cells.filter((cell) => cell.offsetParent !== null)
  const next = seen[placeOfFocus(seen) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

const placeOfFocus = (cells: readonly Element[]) => {
  const { activeElement } = document
  return activeElement ? cells.indexOf(activeElement) : -1
}

function stepOf(key: string): number {
  if (key === 'j' || key === 'ArrowRight') return 1
  return key === 'k' || key === 'ArrowLeft' ? -1 : 0
}
