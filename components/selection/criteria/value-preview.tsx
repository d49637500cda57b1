'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { fieldText } from '@/components/forms/failure-text'
import { NumberInput } from '@/components/forms/number-input'
import type { BandsValue } from '@/lib/decision/values/bands-value'
import { checkValueFunction } from '@/lib/decision/values/check-value-function'
import { drawValueFunction } from '@/lib/decision/values/draw-value-function'
import { type CurveValue, pointsOf } from '@/lib/decision/values/piecewise-value'
import {
  type CriterionValueFunction,
  valueFunction,
} from '@/lib/selection/criteria/value-function-schema'
import { problemMessage } from '@/lib/selection/criteria/value-problem-rules'
import { DistributionTable } from './distribution-table'
import type { DraftNumber, DraftScale } from './draft-scale'
import { TryValue } from './try-value'
import { ValueBars } from './value-bars'

const ValueCurveLive = dynamic(
  () => import('@/components/charts/value-curve-live').then((module) => module.ValueCurveLive),
  { ssr: false, loading: () => <div className="h-56" /> },
)

type ValuePreviewProps = {
  readonly scale: DraftScale
  /** Place of the criterion's domain, which gives the hue. */
  readonly domain: number
  readonly unit: string
}

/**
 * What a value function does while it is being edited: its picture, and the value of any evidence. Load it with
 * `next/dynamic`: it brings the formula parser along.
 */
export function ValuePreview({ scale, domain, unit }: ValuePreviewProps) {
  const t = useTranslations()
  const read = valueFunction.safeParse(scale)
  if (!read.success) return <p className="text-ink-2">{t('tenders.editor.preview.incomplete')}</p>
  const problems = checkValueFunction(read.data)
  if (problems.length > 0) {
    const texts = new Set(problems.map((problem) => fieldText(t, problemMessage(problem))))
    return (
      <div className="text-ink-2">
        <p>{t('tenders.editor.preview.unsound')}</p>
        <ul className="list-disc ps-5">
          {[...texts].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    )
  }
  return (
    <div className="stack">
      <Picture scale={read.data} domain={domain} unit={unit} />
      <TryValue key={read.data.kind} scale={read.data} unit={unit} />
    </div>
  )
}

type PictureProps = Omit<ValuePreviewProps, 'scale'> & { readonly scale: CriterionValueFunction }

function Picture({ scale, domain, unit }: PictureProps) {
  if (scale.kind === 'count-with-distribution')
    return <DistributionTable scale={scale} domain={domain} />
  if (scale.kind === 'formula') return <FormulaPicture scale={scale} domain={domain} unit={unit} />
  if (scale.kind === 'bands') {
    return <ValueCurveLive points={stepsOf(scale)} shape="steps" domain={domain} unit={unit} />
  }
  const drawing = drawValueFunction(scale)
  if (drawing?.shape === 'bars')
    return <ValueBars scale={scale} bars={drawing.bars} domain={domain} />
  return (
    isCurve(scale) && (
      <ValueCurveLive points={pointsOf(scale)} shape="line" domain={domain} unit={unit} />
    )
  )
}

const isCurve = (scale: CriterionValueFunction): scale is CurveValue =>
  scale.kind === 'linear' ||
  scale.kind === 'piecewise' ||
  scale.kind === 'target' ||
  scale.kind === 'deadline'

/** The bands with some room before the first, from 0 where evidence cannot be negative, and after the last. */
function stepsOf({ below, bands }: BandsValue) {
  const [first = 0, last = 0] = [bands[0]?.from, bands.at(-1)?.from]
  const room = (last - first) / 5 || 1
  const start = first > 0 ? 0 : first - room
  return [
    { evidence: start, value: below },
    ...bands.map(({ from, value }) => ({ evidence: from, value })),
    { evidence: last + room, value: bands.at(-1)?.value ?? below },
  ]
}

/** A formula of one number can be drawn over a range that the reader chooses. */
function FormulaPicture({
  scale,
  domain,
  unit,
}: PictureProps & { readonly scale: Extract<CriterionValueFunction, { kind: 'formula' }> }) {
  const t = useTranslations('tenders.editor.preview')
  const [from, setFrom] = useState<DraftNumber>(0)
  const [to, setTo] = useState<DraftNumber>(100)
  if (scale.variables.length !== 1) return null
  const span = typeof from === 'number' && typeof to === 'number' && from < to ? { from, to } : null
  const drawing = span && drawValueFunction(scale, { span, steps: 60 })
  return (
    <div className="stack gap-2">
      {drawing?.shape === 'line' && drawing.points.length > 1 && (
        <ValueCurveLive points={drawing.points} shape="line" domain={domain} unit={unit} />
      )}
      <div className="grid grid-cols-2 gap-2">
        <NumberInput name="span-from" label={t('spanFrom')} value={from} onValueChange={setFrom} />
        <NumberInput name="span-to" label={t('spanTo')} value={to} onValueChange={setTo} />
      </div>
    </div>
  )
}
