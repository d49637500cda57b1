import { useTranslations } from 'next-intl'
import { domainColour } from '@/components/ui/domain-key'
import { EmptyChart } from './empty-chart'
import { percentOn } from './geometry-axis'
import { areaPath, curvePath, heldBeyondEnds } from './geometry-curve'
import { useNumberText } from './use-number-text'
import { ValueCurveAxes } from './value-curve-axes'
import { ValueCurveBids } from './value-curve-bids'
import { curveAxis, type ValueCurveView } from './value-curve-view'

/** How evidence becomes value: the curve on its domain's tint, bids as lettered dots, guides for the opened one. */
export function ValueCurve({ view }: { readonly view: ValueCurveView }) {
  const label = useCurveLabel(view)
  if (view.points.length === 0) return <EmptyChart />
  const axis = curveAxis(view)
  const points = heldBeyondEnds(view.points, axis)
  const position = (evidence: number) => percentOn(axis, evidence)
  return (
    <div className="@container">
      <div className="ps-8 pe-3 pt-4 pb-6">
        <svg role="img" aria-label={label} width="100%" height="150" className="overflow-visible">
          <ValueCurveAxes axis={axis} />
          <svg
            aria-hidden="true"
            width="100%"
            height="100%"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
          >
            <path
              d={areaPath(points, view.shape, position)}
              fill={domainColour(view.domain, '-tint')}
            />
            <path
              d={curvePath(points, view.shape, position)}
              fill="none"
              stroke={domainColour(view.domain)}
              strokeWidth="2.25"
              strokeLinejoin="round"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          <ValueCurveBids view={view} axis={axis} />
        </svg>
      </div>
      <MissingBids view={view} />
    </div>
  )
}

function useCurveLabel(view: ValueCurveView): string {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const anchors = view.points.map(({ evidence, value }) =>
    t('curve.anchor', { evidence: numbers.plain(evidence), value: numbers.whole(value) }),
  )
  const bids = view.bids.map(({ name, evidence, value }) =>
    evidence === null || value === null
      ? t('curve.bidMissing', { name })
      : t('curve.bid', {
          name,
          evidence: numbers.plain(evidence),
          unit: view.unit,
          value: numbers.whole(value),
        }),
  )
  return t('curve.label', { unit: view.unit, anchors: anchors.join(', '), bids: bids.join(', ') })
}

function MissingBids({ view }: { readonly view: ValueCurveView }) {
  const t = useTranslations('charts')
  const missing = view.bids.filter(({ value }) => value === null)
  if (missing.length === 0) return null
  return (
    <p className="mt-2 text-ink-2 text-xs">
      {t('curve.without', { letters: missing.map(({ letter }) => letter).join(', ') })}
    </p>
  )
}
