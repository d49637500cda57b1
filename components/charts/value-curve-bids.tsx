import { useTranslations } from 'next-intl'
import { type Axis, percent, percentOn } from './geometry-axis'
import { stackLevels } from './geometry-lanes'
import { LetterDot } from './letter-dot'
import { useNumberText } from './use-number-text'
import { type CurveBid, type ValueCurveView, valueTop } from './value-curve-view'

type ValueCurveBidsProps = { readonly view: ValueCurveView; readonly axis: Axis }

type PlacedBid = CurveBid & { readonly evidence: number; readonly value: number }

const isPlaced = (bid: CurveBid): bid is PlacedBid => bid.evidence !== null && bid.value !== null

/** Dots of the bids, the opened one last and filled, with dashed guides to both axes. */
export function ValueCurveBids({ view, axis }: ValueCurveBidsProps) {
  const bids = view.bids
    .filter(isPlaced)
    .sort((a, b) => Number(b.letter === view.opened) - Number(a.letter === view.opened))
  const levels = stackLevels(
    bids.map(({ evidence }) => percentOn(axis, evidence)),
    6,
  )
  const opened = bids.find(({ letter }) => letter === view.opened)
  return (
    <>
      {opened && <Guides bid={opened} axis={axis} />}
      {bids
        .map((bid, index) => (
          <LetterDot
            key={bid.letter}
            letter={bid.letter}
            x={percentOn(axis, bid.evidence)}
            y={valueTop(bid.value)}
            lift={liftPx(levels[index] ?? 0, bid.value)}
            state={bid.letter === view.opened ? 'first' : 'plain'}
          />
        ))
        .reverse()}
      {opened && <Reading bid={opened} axis={axis} unit={view.unit} />}
    </>
  )
}

/** Dots move towards the side with more room: down from the top of the plot, up from elsewhere. */
const liftPx = (level: number, value: number): number =>
  level === 0 ? 0 : (value > 55 ? 1 : -1) * (2 * Math.abs(level) - (level < 0 ? 1 : 0)) * 22

function Guides({ bid, axis }: { readonly bid: PlacedBid; readonly axis: Axis }) {
  const x = percent(percentOn(axis, bid.evidence))
  const y = valueTop(bid.value)
  return (
    <>
      <line x1={x} x2={x} y1={y} y2="100%" stroke="var(--ink)" strokeDasharray="3 3" />
      <line x1="0" x2={x} y1={y} y2={y} stroke="var(--ink)" strokeDasharray="3 3" />
    </>
  )
}

type ReadingProps = { readonly bid: PlacedBid; readonly axis: Axis; readonly unit: string }

function Reading({ bid, axis, unit }: ReadingProps) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const x = percentOn(axis, bid.evidence)
  const text = t('curve.gives', {
    evidence: numbers.plain(bid.evidence),
    unit,
    value: numbers.whole(bid.value),
  })
  return readingWidths.map(({ atLeastPx, className }) => {
    const needs = ((text.length * 6.8 + 20) / atLeastPx) * 100
    const left = 100 - x < needs
    return (
      <text
        key={atLeastPx}
        x={percent(x)}
        y={valueTop(bid.value)}
        dx={left ? -15 : 15}
        dy={left ? -6 : 4}
        textAnchor={left ? 'end' : 'start'}
        className={`font-bold text-xs ${className}`}
        style={readingStyle}
      >
        {text}
      </text>
    )
  })
}

/** The reading is set for two widths, of which the style sheet shows one. */
const readingWidths = [
  { atLeastPx: 240, className: '@min-[440px]:hidden' },
  { atLeastPx: 396, className: 'hidden @min-[440px]:inline' },
] as const

const readingStyle = {
  fill: 'var(--ink)',
  stroke: 'var(--surface)',
  strokeWidth: 3,
  paintOrder: 'stroke',
} as const
