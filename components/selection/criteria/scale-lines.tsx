'use client'

import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { NumberInput } from '@/components/forms/number-input'
import { TextInput } from '@/components/forms/text-input'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import { IconButton } from '@/components/ui/icon-button'
import { band, category, type DraftNumber, level, point } from './draft-scale'
import type { ScaleFieldsProps } from './scale-fields-props'
import { useScaleWords } from './use-scale-words'

/** Points of evidence and value; the value follows a straight line between them. */
export function PointLines({ scale, change, ...fields }: ScaleFieldsProps<'piecewise'>) {
  const { points } = scale
  const set = (next: typeof points) => change({ ...scale, points: next })
  return (
    <Lines
      {...fields}
      list="points"
      count={points.length}
      add={() => set([...points, point(null)])}
      remove={(index) => set(points.toSpliced(index, 1))}
      line={(index) => [
        numberBox(
          'evidence',
          points[index]?.evidence,
          (value) => set(changed(points, index, { evidence: value })),
          fields.unit,
        ),
        numberBox('value', points[index]?.value, (value) => set(changed(points, index, { value }))),
      ]}
    />
  )
}

/** Bands, each from its own evidence, and the value below the first. */
export function BandLines({ scale, change, ...fields }: ScaleFieldsProps<'bands'>) {
  const words = useScaleWords()
  const { bands } = scale
  const set = (next: typeof bands) => change({ ...scale, bands: next })
  return (
    <div className="stack">
      <NumberInput
        id={`${fields.idPrefix}.below`}
        name={`${fields.idPrefix}.below`}
        label={words.field('below')}
        error={fields.errors.below}
        className="max-w-48"
        value={scale.below}
        onValueChange={(below) => change({ ...scale, below })}
      />
      <Lines
        {...fields}
        list="bands"
        count={bands.length}
        add={() => set([...bands, band(null)])}
        remove={(index) => set(bands.toSpliced(index, 1))}
        line={(index) => [
          numberBox(
            'from',
            bands[index]?.from,
            (from) => set(changed(bands, index, { from })),
            fields.unit,
          ),
          numberBox('value', bands[index]?.value, (value) => set(changed(bands, index, { value }))),
        ]}
      />
    </div>
  )
}

/** Answers from a list, with the name each is shown under. */
export function CategoryLines({ scale, change, ...fields }: ScaleFieldsProps<'categories'>) {
  const { categories } = scale
  const { language } = fields
  const set = (next: typeof categories) => change({ ...scale, categories: next })
  return (
    <Lines
      {...fields}
      list="categories"
      count={categories.length}
      wide
      add={() => set([...categories, category(null)])}
      remove={(index) => set(categories.toSpliced(index, 1))}
      line={(index) => [
        textBox('category', categories[index]?.category, (text) =>
          set(changed(categories, index, { category: text })),
        ),
        numberBox('value', categories[index]?.value, (value) =>
          set(changed(categories, index, { value })),
        ),
        textBox(
          'label',
          categories[index]?.label?.[language],
          (text) =>
            set(
              changed(categories, index, {
                label: { ...categories[index]?.label, [language]: text },
              }),
            ),
          language,
        ),
      ]}
    />
  )
}

/** Levels of a rating, each with the words that say what it means. */
export function LevelLines({ scale, change, ...fields }: ScaleFieldsProps<'rating'>) {
  const { levels } = scale
  const { language } = fields
  const set = (next: typeof levels) => change({ ...scale, levels: next })
  return (
    <Lines
      {...fields}
      list="levels"
      count={levels.length}
      wide
      add={() => set([...levels, level(levels.length + 1, null)])}
      remove={(index) => set(levels.toSpliced(index, 1))}
      line={(index) => [
        numberBox('level', levels[index]?.level, (place) =>
          set(changed(levels, index, { level: place })),
        ),
        numberBox('value', levels[index]?.value, (value) => set(changed(levels, index, { value }))),
        textBox(
          'anchor',
          levels[index]?.anchor?.[language],
          (text) =>
            set(changed(levels, index, { anchor: { ...levels[index]?.anchor, [language]: text } })),
          language,
        ),
      ]}
    />
  )
}

const changed = <Line,>(lines: readonly Line[], index: number, part: Partial<Line>) =>
  lines.map((line, place) => (place === index ? { ...line, ...part } : line))

type Box = { readonly name: string } & (
  | {
      readonly kind: 'number'
      readonly value: DraftNumber
      readonly set: (value: DraftNumber) => void
      readonly unit: string
    }
  | {
      readonly kind: 'text'
      readonly value: string
      readonly set: (value: string) => void
      readonly lang: string | undefined
    }
)

const numberBox = (
  name: string,
  value: DraftNumber | undefined,
  set: (value: DraftNumber) => void,
  unit = '',
): Box => ({
  kind: 'number',
  name,
  value: value ?? null,
  set,
  unit,
})

const textBox = (
  name: string,
  value: string | undefined,
  set: (value: string) => void,
  lang?: string,
): Box => ({
  kind: 'text',
  name,
  value: value ?? '',
  set,
  lang,
})

type LinesProps = Omit<ScaleFieldsProps, 'scale' | 'change'> & {
  readonly list: 'points' | 'bands' | 'categories' | 'levels'
  readonly count: number
  /** The last box of a line is a text and takes what room there is. */
  readonly wide?: boolean
  readonly line: (index: number) => readonly Box[]
  readonly add: () => void
  readonly remove: (index: number) => void
}

/** A list of lines with the same boxes, to add to and take from. */
function Lines({ list, count, wide = false, line, add, remove, errors, idPrefix }: LinesProps) {
  const words = useScaleWords()
  const problem = errors[list]
  return (
    <div className="stack gap-2">
      <Heads boxes={line(0)} wide={wide} />
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place.
        <div key={index} className={cn('grid items-end gap-2', wide ? wideLine : plainLine)}>
          {line(index).map((box) => (
            <LineBox
              key={box.name}
              box={box}
              id={`${idPrefix}.${list}.${index}.${box.name}`}
              label={words.line(box.name, index)}
              error={errors[`${list}.${index}.${box.name}`]}
            />
          ))}
          <IconButton
            className="mb-1"
            label={words.remove(index)}
            icon={<X />}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      {problem && (
        <p
          data-error-of={`${idPrefix}.${list}.0`}
          data-label={words.add}
          data-error={problem}
          className="font-bold text-bad"
        >
          {problem}
        </p>
      )}
      <div>
        <Button size="sm" icon={<Plus />} onClick={add}>
          {words.add}
        </Button>
      </div>
    </div>
  )
}

const plainLine = 'grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] sm:max-w-md'
const wideLine =
  'grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] sm:grid-cols-[minmax(0,9rem)_6rem_minmax(0,1fr)_auto] max-sm:[&>:nth-child(3)]:col-span-2 max-sm:[&>:nth-child(3)]:row-start-2'

function Heads({
  boxes,
  wide,
}: {
  readonly boxes: readonly Box[]
  readonly wide: boolean
}): ReactNode {
  const words = useScaleWords()
  return (
    <div
      aria-hidden="true"
      className={cn('grid gap-2 text-ink-3 text-xs max-sm:hidden', wide ? wideLine : plainLine)}
    >
      {boxes.map((box) => (
        <span key={box.name}>
          {words.field(box.name)}
          {box.kind === 'number' && box.unit !== '' && (
            <span className="ms-1">{`(${box.unit})`}</span>
          )}
        </span>
      ))}
      <span className="w-8" />
    </div>
  )
}

type LineBoxProps = {
  readonly box: Box
  readonly id: string
  readonly label: string
  readonly error: string | undefined
}

function LineBox({ box, id, label, error }: LineBoxProps) {
  if (box.kind === 'number') {
    return (
      <NumberInput
        id={id}
        name={id}
        label={label}
        hideLabel
        error={error}
        value={box.value}
        onValueChange={box.set}
      />
    )
  }
  return (
    <TextInput
      id={id}
      name={id}
      label={label}
      hideLabel
      error={error}
      lang={box.lang}
      value={box.value}
      onChange={(event) => box.set(event.target.value)}
      autoComplete="off"
    />
  )
}
