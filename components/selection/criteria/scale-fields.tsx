'use client'

import { NumberInput } from '@/components/forms/number-input'
import type { DraftNumber, ScaleOf } from './draft-scale'
import { FormulaFields } from './formula-fields'
import type { ScaleFieldsProps } from './scale-fields-props'
import { BandLines, CategoryLines, LevelLines, PointLines } from './scale-lines'
import { useScaleWords } from './use-scale-words'

/** The anchors of a value function, each kind with its own boxes. */
export function ScaleFields(props: ScaleFieldsProps) {
  const { scale } = props
  switch (scale.kind) {
    case 'linear':
      return <Anchors {...props} names={['zeroAt', 'hundredAt']} scale={scale} />
    case 'target':
      return (
        <Anchors {...props} names={['zeroLow', 'bestFrom', 'bestTo', 'zeroHigh']} scale={scale} />
      )
    case 'deadline':
      return <Anchors {...props} names={['target', 'limit']} scale={scale} />
    case 'yes-no':
      return <Anchors {...props} names={['yes', 'no']} scale={scale} unit="" />
    case 'count-with-distribution':
      return <DistributionFields {...props} scale={scale} />
    case 'piecewise':
      return <PointLines {...props} scale={scale} />
    case 'bands':
      return <BandLines {...props} scale={scale} />
    case 'categories':
      return <CategoryLines {...props} scale={scale} />
    case 'rating':
      return <LevelLines {...props} scale={scale} />
    case 'formula':
      return <FormulaFields {...props} scale={scale} />
  }
}

type Plain = ScaleOf<'linear' | 'target' | 'deadline' | 'yes-no'>
type AnchorName =
  | 'zeroAt'
  | 'hundredAt'
  | 'zeroLow'
  | 'bestFrom'
  | 'bestTo'
  | 'zeroHigh'
  | 'target'
  | 'limit'
  | 'yes'
  | 'no'

type AnchorsProps = Omit<ScaleFieldsProps, 'scale'> & {
  readonly scale: Plain
  readonly names: readonly AnchorName[]
}

/** A box for each number of a scale that has a fixed set of them. */
function Anchors({ scale, names, change, errors, idPrefix, unit }: AnchorsProps) {
  const words = useScaleWords()
  const values = new Map<string, DraftNumber>(
    Object.entries(scale).flatMap(([name, value]) => (name === 'kind' ? [] : [[name, value]])),
  )
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      {names.map((name) => (
        <NumberInput
          key={name}
          id={`${idPrefix}.${name}`}
          name={`${idPrefix}.${name}`}
          label={words.field(name)}
          error={errors[name]}
          value={values.get(name) ?? null}
          onValueChange={(value) => change({ ...scale, [name]: value })}
          suffix={unit}
        />
      ))}
    </div>
  )
}

function DistributionFields({
  scale,
  change,
  errors,
  idPrefix,
  unit,
}: ScaleFieldsProps<'count-with-distribution'>) {
  const words = useScaleWords()
  const { countShare } = scale
  const percent =
    typeof countShare === 'number' ? Number((countShare * 100).toPrecision(12)) : countShare
  const field = (name: 'countForFull' | 'regionsInAll' | 'countShare') => ({
    id: `${idPrefix}.${name}`,
    name: `${idPrefix}.${name}`,
    label: words.field(name),
    error: errors[name],
  })
  return (
    <div className="grid items-end gap-4 sm:grid-cols-3">
      <NumberInput
        {...field('countForFull')}
        value={scale.countForFull}
        onValueChange={(value) => change({ ...scale, countForFull: value })}
        suffix={unit}
      />
      <NumberInput
        {...field('regionsInAll')}
        value={scale.regionsInAll}
        onValueChange={(value) => change({ ...scale, regionsInAll: value })}
      />
      <NumberInput
        {...field('countShare')}
        value={percent}
        onValueChange={(value) =>
          change({ ...scale, countShare: typeof value === 'number' ? value / 100 : value })
        }
        suffix="%"
      />
    </div>
  )
}
