import { Check, MessageCircleWarning } from 'lucide-react'
import { dotColumnsPath } from '@/components/charts/compact-dots'
import type { NumberText } from '@/components/charts/number-text'
import type { PlainSentence } from '@/components/charts/plain-sentence'
import { Link } from '@/components/ui/navigation'
import type { CellFlag } from '@/lib/selection/moderation/cell-rules'
import { addressOf } from './matrix-address'
import type { MatrixCell, MatrixRow, MatrixView } from './matrix-view'

/** The table's words and numbers, looked up once for all cells. */
export type CellWords = {
  readonly numbers: NumberText
  readonly notApplicable: string
  readonly levels: PlainSentence
  readonly median: PlainSentence
  readonly spread: PlainSentence
  readonly agreed: PlainSentence
  readonly talk: string
  readonly dissent: string
  readonly flags: Readonly<Record<CellFlag, string>>
}

/** One cell: a dot per evaluator on the scale, and a remark where there is something to talk about or agreed. */
export function matrixCell(
  cell: MatrixCell,
  row: MatrixRow,
  view: MatrixView,
  bid: MatrixView['bids'][number] | undefined,
  words: CellWords,
) {
  const { standing, isSelected, isWanted } = cell
  const said = spokenLevels(cell, words)
  const remark = remarkOf(cell, words)
  const look = [
    standing === 'open' ? 'bg-caution-tint' : '',
    isSelected ? 'shadow-[inset_0_0_0_2px_var(--accent)]' : '',
    isWanted ? '' : 'max-md:hidden!',
  ]
  return (
    <td key={cell.bidId} className={look.filter(Boolean).join(' ') || undefined}>
      <Link
        href={addressOf(view.tenderId, view.address, { bid: cell.bidId, criterion: row.id })}
        scroll={false}
        prefetch={false}
        aria-current={isSelected || undefined}
        aria-label={[`${row.code} ${bid?.letter ?? ''} ${bid?.name ?? ''}`, said, remark]
          .filter(Boolean)
          .join('. ')}
      >
        <span className="font-bold md:hidden">
          {bid?.letter} {bid?.name}
        </span>
        {view.address.as === 'dots' ? drawnCell(cell, row) : <Numbers cell={cell} words={words} />}
        {remark && <Remark standing={standing} text={remark} />}
      </Link>
    </td>
  )
}

function Remark({ standing, text }: { readonly standing: string; readonly text: string }) {
  const isOpen = standing === 'open'
  const Icon = isOpen ? MessageCircleWarning : Check
  return (
    <span
      className={`flex items-center justify-center gap-1 text-center text-xs leading-4 ${isOpen ? 'font-bold text-caution' : standing === 'settled' ? 'text-accent-text' : 'text-ink-3'}`}
    >
      {standing !== 'quiet' && <Icon aria-hidden="true" className="size-3 shrink-0" />}
      {text}
    </span>
  )
}

function Numbers({ cell, words }: { readonly cell: MatrixCell; readonly words: CellWords }) {
  const { numbers, notApplicable } = words
  return (
    <span className="num block text-center">
      {cell.levels
        .map((level) => (level === null ? notApplicable : numbers.plain(level)))
        .join(' ')}
      {cell.median !== null && (
        <span className="block text-ink-3 text-xs">
          {words.median({ level: numbers.plain(cell.median) })}
        </span>
      )}
    </span>
  )
}

/** Axis with its steps, range, dots and the level agreed, on a drawing of 100 by 20. */
function drawnCell({ dots, range, agreed, standing }: MatrixCell, { steps }: MatrixRow) {
  return (
    <svg className="dots" aria-hidden="true" viewBox="0 0 100 20" preserveAspectRatio="none">
      {standing === 'open' && range && (
        <path
          d={`M${across(range[0])} 16.6H${across(range[1])}`}
          stroke="var(--caution-mark)"
          strokeOpacity=".35"
          strokeWidth="7"
        />
      )}
      <path d={axisPath(steps)} stroke="var(--line-3)" strokeWidth="1" />
      <path
        d={dotColumnsPath(dots)}
        stroke={agreed ? 'var(--ink-3)' : 'var(--ink)'}
        strokeWidth="6.4"
      />
      {agreed && <path d={`M${across(agreed.at)} 12v7`} stroke="var(--accent)" strokeWidth="3.6" />}
    </svg>
  )
}

const across = (position: number) => Math.round((6 + position * 0.88) * 10) / 10

const axisPath = (steps: readonly number[]) =>
  `M6 16.6H94${steps.map((step) => `M${across(step)} 15.6v2`).join('')}`

function spokenLevels({ levels, median }: MatrixCell, words: CellWords): string {
  const { numbers, notApplicable } = words
  const said = levels.map((level) => (level === null ? notApplicable : numbers.plain(level)))
  const list = words.levels({ levels: said.join(', ') })
  return median === null ? list : `${list}. ${words.median({ level: numbers.plain(median) })}`
}

/** What stands under the dots: nothing where nobody needs to talk and nobody did. */
function remarkOf({ standing, agreed, flags, spread }: MatrixCell, words: CellWords): string {
  const { numbers } = words
  if (agreed)
    return standing === 'open'
      ? words.dissent
      : words.agreed({ level: numbers.plain(agreed.level) })
  const said = flags.map((flag) =>
    flag === 'spread' ? words.spread({ levels: numbers.plain(spread) }) : words.flags[flag],
  )
  return said.slice(0, 2).join(', ')
}
