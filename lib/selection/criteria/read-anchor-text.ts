import type { KnockOutRule } from '../../decision/values/knock-out'
import { numberFrom } from '../../platform/spreadsheet/number-cell'
import type { Locale } from '../../shared/locale'
import { yesWords } from './anchor-text'
import type { CriterionValueFunction } from './value-function-schema'

/**
 * Reads what {@link anchorText} writes, also with semicolons for line ends and numbers in the reader's writing. Null when
 * the text does not fit the kind; whether the numbers make sense is left to `checkValueFunction`.
 */
export function readAnchorText(
  kind: CriterionValueFunction['kind'],
  text: string,
  locale: Locale,
): CriterionValueFunction | null {
  switch (kind) {
    case 'formula':
      return { kind, expression: text.trim(), variables: variablesIn(text) }
    case 'count-with-distribution':
      return readCount(text, locale)
    default: {
      const anchors = linesOf(text).map((line) => readLine(line, locale))
      return anchors.every((anchor) => anchor !== null) ? fromAnchors(kind, anchors, locale) : null
    }
  }
}

/** Reads what {@link ruleText} writes; null when the text does not fit the kind. */
export function readRuleText(
  kind: KnockOutRule['kind'],
  text: string,
  locale: Locale,
): KnockOutRule | null {
  if (kind === 'is-true' || kind === 'document-present') return { kind }
  if (kind === 'one-of') {
    const allowed = linesOf(text)
    return allowed.length > 0 ? { kind, allowed } : null
  }
  const limit = numberFrom(text.replace(/^\s*[<>≤≥]=?\s*/, ''), locale)
  if (typeof limit !== 'number') return null
  return kind === 'at-least' ? { kind, minimum: limit } : { kind, maximum: limit }
}

const linesOf = (text: string) =>
  text
    .split(text.includes('\n') ? '\n' : ';')
    .map((line) => line.trim())
    .filter((line) => line !== '')

type Anchor = { readonly left: string; readonly value: number; readonly words: string }

function readLine(line: string, locale: Locale): Anchor | null {
  const parts = /^(?<left>.*?)\s*=\s*(?<value>[^:=]+?)\s*(?::\s*(?<words>.*))?$/.exec(line)?.groups
  const value = numberFrom(parts?.value ?? null, locale)
  if (!parts || typeof value !== 'number') return null
  return { left: parts.left ?? '', value, words: parts.words ?? '' }
}

type AnchoredKind = Exclude<CriterionValueFunction['kind'], 'formula' | 'count-with-distribution'>

function fromAnchors(
  kind: AnchoredKind,
  anchors: readonly Anchor[],
  locale: Locale,
): CriterionValueFunction | null {
  if (kind === 'categories') {
    const named = anchors.map(({ left, value, words }) => ({
      category: left,
      value,
      label: { [locale]: words },
    }))
    return { kind, categories: named }
  }
  if (kind === 'yes-no') return readYesNo(anchors)
  const isBelow = (anchor: Anchor) => anchor.left.startsWith('<')
  const points = anchors.map((anchor) => ({
    evidence: numberFrom(anchor.left.replace('<', ''), locale),
    value: anchor.value,
    words: anchor.words,
    isBelow: isBelow(anchor),
  }))
  const numeric = points.flatMap(({ evidence, ...point }) =>
    typeof evidence === 'number' ? [{ evidence, ...point }] : [],
  )
  return numeric.length === anchors.length ? fromPoints(kind, numeric, locale) : null
}

type WordedPoint = {
  readonly evidence: number
  readonly value: number
  readonly words: string
  readonly isBelow: boolean
}

function fromPoints(
  kind: Exclude<AnchoredKind, 'categories' | 'yes-no'>,
  points: readonly WordedPoint[],
  locale: Locale,
): CriterionValueFunction | null {
  const plain = points.filter(({ isBelow }) => !isBelow)
  const evidenceAt = (value: number) => plain.find((point) => point.value === value)?.evidence
  switch (kind) {
    case 'piecewise':
      return { kind, points: plain.map(({ evidence, value }) => ({ evidence, value })) }
    case 'bands': {
      const below = points.find(({ isBelow }) => isBelow)?.value ?? 0
      return { kind, below, bands: plain.map(({ evidence, value }) => ({ from: evidence, value })) }
    }
    case 'rating':
      return {
        kind,
        levels: plain.map(({ evidence, value, words }) => ({
          level: evidence,
          value,
          anchor: words === '' ? {} : { [locale]: words },
        })),
      }
    case 'target':
      return targetOf(plain)
    case 'linear':
    case 'deadline': {
      const [zero, hundred] = [evidenceAt(0), evidenceAt(100)]
      if (zero === undefined || hundred === undefined || plain.length !== 2) return null
      return kind === 'linear'
        ? { kind, zeroAt: zero, hundredAt: hundred }
        : { kind, target: hundred, limit: zero }
    }
  }
}

function targetOf(points: readonly WordedPoint[]): CriterionValueFunction | null {
  const zeros = points.filter(({ value }) => value === 0).map(({ evidence }) => evidence)
  const best = points.filter(({ value }) => value === 100).map(({ evidence }) => evidence)
  const [zeroLow, zeroHigh] = zeros
  const [bestFrom, bestTo = bestFrom] = best
  if (zeroLow === undefined || zeroHigh === undefined || bestFrom === undefined) return null
  if (bestTo === undefined || zeros.length !== 2 || best.length > 2) return null
  return { kind: 'target', zeroLow, bestFrom, bestTo, zeroHigh }
}

function readYesNo(anchors: readonly Anchor[]): CriterionValueFunction | null {
  const valueAt = (place: 0 | 1) =>
    anchors.find(({ left }) =>
      Object.values(yesWords).some((pair) => pair[place] === left.toLowerCase()),
    )?.value
  const [yes, no] = [valueAt(0), valueAt(1)]
  return yes === undefined || no === undefined ? null : { kind: 'yes-no', yes, no }
}

function readCount(text: string, locale: Locale): CriterionValueFunction | null {
  const [countForFull, regionsInAll, share, ...others] = text
    .split('/')
    .map((part) => numberFrom(part.trim(), locale))
  if (typeof countForFull !== 'number' || typeof regionsInAll !== 'number') return null
  if (typeof share !== 'number' || others.length > 0 || !Number.isInteger(regionsInAll)) return null
  return { kind: 'count-with-distribution', countForFull, regionsInAll, countShare: share / 100 }
}

const notVariables = new Set([
  'min',
  'max',
  'abs',
  'sqrt',
  'log',
  'exp',
  'round',
  'if',
  'and',
  'or',
  'not',
])

/** The names in a formula that are evidence, in the order in which they first stand. */
export const variablesIn = (expression: string): readonly string[] => [
  ...new Set((expression.match(/[A-Za-z]\w*/g) ?? []).filter((word) => !notVariables.has(word))),
]
