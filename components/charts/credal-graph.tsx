import { useTranslations } from 'next-intl'
import { DomainKey, domainColour } from '@/components/ui/domain-key'
import type { DomainLabel } from './domain-label'
import { EmptyChart } from './empty-chart'
import { type CredalEdge, credalEdges } from './geometry-credal'
import { useNumberText } from './use-number-text'

export type CredalGraphView = {
  /** Heaviest first; `mean` is a share in [0, 1]. */
  readonly nodes: readonly (DomainLabel & { readonly mean: number })[]
  /** Entry [i][j] is the probability in [0, 1] that node i matters more than node j. */
  readonly probability: readonly (readonly number[])[]
  /** From this probability on a pair counts as decided, for example 0.95. */
  readonly threshold: number
}

const rowPx = 58
const nodeX = 16
const lanePx = 40

/**
 * Who matters more than whom, and how surely: criteria in order of mean weight, an arrow between
 * neighbours (dashed while undecided), and an arc from each to the first that it surely outweighs.
 */
export function CredalGraph({ view }: { readonly view: CredalGraphView }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  if (view.nodes.length === 0) return <EmptyChart />
  const edges = credalEdges(view.probability, view.threshold)
  const lanes = Math.max(0, ...edges.map(({ lane }) => (lane === null ? 0 : lane + 1)))
  const widthPx = 60 + lanes * lanePx
  const sentences = edges.map(({ from, to, probability }) =>
    t('credal.edge', {
      from: view.nodes[from]?.name ?? '',
      to: view.nodes[to]?.name ?? '',
      probability: numbers.ratio(probability),
    }),
  )
  return (
    <div>
      <div className="grid grid-cols-[minmax(0,auto)_auto] justify-start gap-x-3">
        <ol>
          {view.nodes.map((node) => (
            <li key={node.name} className="grid content-center" style={{ height: rowPx }}>
              <span className="flex items-center gap-2">
                <DomainKey domain={node.domain} />
                <span
                  className="line-clamp-2 min-w-0 wrap-anywhere leading-[18px] hyphens-auto"
                  title={node.name}
                >
                  {node.name}
                </span>
              </span>
              <span className="num ps-[26px] text-ink-3 text-xs">
                {t('credal.mean', { weight: numbers.percent(node.mean) })}
              </span>
            </li>
          ))}
        </ol>
        <svg
          role="img"
          aria-label={t('credal.graph', { edges: sentences.join('; ') })}
          width={widthPx}
          height={view.nodes.length * rowPx}
        >
          {edges.map((edge) => (
            <Edge
              key={`${edge.from}-${edge.to}`}
              edge={edge}
              sure={edge.probability >= view.threshold}
              text={numbers.ratio(edge.probability)}
            />
          ))}
          {view.nodes.map((node, index) => (
            <circle
              key={node.name}
              cx={nodeX}
              cy={centre(index)}
              r={radius(node.mean, view.nodes.at(0)?.mean ?? 1)}
              fill={domainColour(node.domain)}
              stroke="var(--surface)"
              strokeWidth="2"
            />
          ))}
        </svg>
      </div>
      <CredalLegend threshold={numbers.ratio(view.threshold)} />
    </div>
  )
}

const centre = (index: number): number => index * rowPx + rowPx / 2

/** The area of a node follows its weight, down to a dot that can still be seen. */
const radius = (mean: number, largest: number): number =>
  Math.max(4, 13 * Math.sqrt(largest > 0 ? mean / largest : 0))

type EdgeProps = { readonly edge: CredalEdge; readonly sure: boolean; readonly text: string }

function Edge({ edge, sure, text }: EdgeProps) {
  const path = edge.lane === null ? neighbourPath(edge) : arcPath(edge, edge.lane)
  const x = edge.lane === null ? nodeX + 9 : laneX(edge.lane)
  const y = (centre(edge.from) + centre(edge.to)) / 2
  return (
    <g>
      <path
        d={path}
        fill="none"
        stroke={sure ? 'var(--ink-2)' : 'var(--line-3)'}
        strokeWidth={sure ? 2 : 1.5}
        {...(!sure && { strokeDasharray: '4 3' })}
      />
      <path d={arrowHead(edge)} fill={sure ? 'var(--ink-2)' : 'var(--line-3)'} />
      {edge.lane !== null && (
        <rect x={x - 17} y={y - 9} width="34" height="18" rx="4" fill="var(--surface)" />
      )}
      <text
        x={x}
        y={y}
        dy=".36em"
        textAnchor={edge.lane === null ? 'start' : 'middle'}
        className={`text-xs ${sure ? 'font-bold' : ''}`}
        style={{ fill: sure ? 'var(--ink)' : 'var(--ink-2)' }}
      >
        {text}
      </text>
    </g>
  )
}

const laneX = (lane: number): number => nodeX + 52 + lane * lanePx

const neighbourPath = ({ from, to }: CredalEdge): string =>
  `M${nodeX} ${centre(from)}V${centre(to) - 20}`

/** Leaves the node to the right, runs down its lane, and comes back above the other node's middle. */
function arcPath({ from, to }: CredalEdge, lane: number): string {
  const x = laneX(lane)
  const top = centre(from) + 5
  const bottom = centre(to) - 5
  return `M${nodeX} ${top}H${x - 10}Q${x} ${top} ${x} ${top + 10}V${bottom - 10}Q${x} ${bottom} ${x - 10} ${bottom}H${nodeX + 22}`
}

function arrowHead({ to, lane }: CredalEdge): string {
  if (lane === null) return `M${nodeX} ${centre(to) - 14}l-4.5 -8h9Z`
  return `M${nodeX + 15} ${centre(to) - 5}l8 -4.5v9Z`
}

function CredalLegend({ threshold }: { readonly threshold: string }) {
  const t = useTranslations('charts')
  return (
    <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-xs">
      <span className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width="24" height="8">
          <line y1="4" y2="4" x2="24" stroke="var(--ink-2)" strokeWidth="2" />
        </svg>
        {t('credal.sure', { threshold })}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width="24" height="8">
          <line
            y1="4"
            y2="4"
            x2="24"
            stroke="var(--line-3)"
            strokeWidth="1.5"
            strokeDasharray="4 3"
          />
        </svg>
        {t('credal.open', { threshold })}
      </span>
    </p>
  )
}
