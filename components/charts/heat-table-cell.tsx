import { Ban } from 'lucide-react'
import type { CSSProperties } from 'react'
import { dotColumnsPath } from './compact-dots'
import type { HeatCell } from './heat-table-view'
import type { NumberText } from './number-text'
import type { PlainSentence } from './plain-sentence'

/** The table's words and numbers, looked up once for all cells. */
export type HeatWords = {
  readonly missing: string
  readonly out: string
  readonly scores: PlainSentence
  readonly numbers: NumberText
}

/** The ground never gets darker than this share of the hue, so that ink stays readable in both themes. */
const darkest = 36

/**
 * One value with one dot per evaluator; hatched where missing, marked where it knocks the bid out. A table has hundreds
 * of cells and every page carries them all: what they look like stands once, at the table, and here only what differs.
 */
export function heatTableCell(
  key: string,
  cell: HeatCell | undefined,
  href: string | undefined,
  words: HeatWords,
) {
  const content = cellContent(cell, words)
  const isMissing = !cell || cell.value === null
  return (
    <td
      key={key}
      className={isMissing ? 'hatch' : undefined}
      style={isMissing ? undefined : groundOf(cell.value ?? 0, cell.knockOut)}
    >
      {href ? <a href={href}>{content}</a> : content}
    </td>
  )
}

function cellContent(cell: HeatCell | undefined, words: HeatWords) {
  if (!cell || cell.value === null)
    return (
      <span className="rounded-sm bg-surface px-1 font-normal text-ink-2 text-xs">
        {words.missing}
      </span>
    )
  const { numbers } = words
  return (
    <>
      {numbers.whole(cell.value)}
      {cell.knockOut && (
        <span className="float-end inline-flex items-center gap-1 text-bad text-xs">
          <Ban aria-hidden="true" className="size-3" />
          {words.out}
        </span>
      )}
      {cell.scores.length > 0 && (
        <svg
          role="img"
          aria-label={words.scores({ scores: cell.scores.map(numbers.whole).join(', ') })}
          viewBox="0 0 100 20"
          preserveAspectRatio="none"
        >
          <path d={dotColumnsPath(cell.scores)} />
        </svg>
      )}
    </>
  )
}

/** How much of the row's hue the ground of a cell takes, as the style property that the table reads. */
type Ground = CSSProperties & { readonly '--part'?: string }

const grounds = new Map<number, Ground>()
const knockedOutGround: Ground = { background: 'var(--bad-tint)' }

/** At most 37 shades, each made once. */
function groundOf(value: number, knockOut = false): Ground {
  if (knockOut) return knockedOutGround
  const share = Math.round((value / 100) * darkest)
  const ground = grounds.get(share) ?? { '--part': `${share}%` }
  grounds.set(share, ground)
  return ground
}
