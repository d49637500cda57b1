'use client'

import dynamic from 'next/dynamic'
import type { ValueCurveLiveProps } from '@/components/charts/value-curve-live'
import type { WeightSensitivityView } from '@/components/charts/weight-sensitivity-lines'

const ValueCurveLive = dynamic(
  () => import('@/components/charts/value-curve-live').then((file) => file.ValueCurveLive),
  { ssr: false },
)
const WeightSensitivityLines = dynamic(
  () =>
    import('@/components/charts/weight-sensitivity-lines').then(
      (file) => file.WeightSensitivityLines,
    ),
  { ssr: false },
)

export function LiveCurve(props: ValueCurveLiveProps) {
  return <ValueCurveLive {...props} />
}

export function LiveSensitivity({ view }: { readonly view: WeightSensitivityView }) {
  return <WeightSensitivityLines view={view} />
}
