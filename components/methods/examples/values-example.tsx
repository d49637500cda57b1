import { useTranslations } from 'next-intl'
import { ValueCurve } from '@/components/charts/value-curve'
import { ValueCurveTable } from '@/components/charts/value-curve-table'
import type { CurveBid, ValueCurveView } from '@/components/charts/value-curve-view'
import { evaluate } from '@/lib/decision/values/evaluate-evidence'
import { type PiecewiseValue, pointsOf } from '@/lib/decision/values/piecewise-value'
import { AsTable } from './as-table'

const claimsPaid: PiecewiseValue = {
  kind: 'piecewise',
  points: [
    { evidence: 60, value: 0 },
    { evidence: 85, value: 70 },
    { evidence: 100, value: 100 },
  ],
}

const offered = [
  { letter: 'A', evidence: 95 },
  { letter: 'B', evidence: 78 },
  { letter: 'C', evidence: 64 },
  { letter: 'D', evidence: null },
]

/** Share of claims paid: three anchors fixed beforehand, four bids read off the curve, one without evidence. */
export function ValuesExample() {
  const t = useTranslations('methods')
  const bids: CurveBid[] = offered.map(({ letter, evidence }) => ({
    letter,
    name: t('words.bid', { letter }),
    evidence,
    value: evaluate(
      claimsPaid,
      evidence === null ? { status: 'missing' } : { status: 'provided', value: evidence },
    ).value,
  }))
  const view: ValueCurveView = {
    domain: 6,
    points: pointsOf(claimsPaid),
    shape: 'line',
    unit: '%',
    bids,
  }
  return (
    <>
      <p>{t('values.example')}</p>
      <div className="max-w-[560px]">
        <ValueCurve view={view} />
      </div>
      <AsTable>
        <ValueCurveTable view={view} />
      </AsTable>
    </>
  )
}
