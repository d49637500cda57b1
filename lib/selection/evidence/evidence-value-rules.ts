import type { EvidenceValue } from '../../decision/values/evidence'
import type { EvidenceShape } from './evidence-shape-rules'

/** A value as a form holds it: a box that cannot be read keeps its text, an empty one is null. */
export type TypedValue =
  | number
  | string
  | boolean
  | null
  | { readonly [component: string]: number | string | null }

/** The evidence, or what is wrong with it: path below the value ('' for the whole) → message key. */
export type ReadValue =
  | { readonly value: EvidenceValue }
  | { readonly problems: Readonly<Record<string, string>> }

/** Reads a value as the criterion asks for it. Pure; the form, the command and the import share it. */
export function readEvidenceValue(shape: EvidenceShape, typed: TypedValue): ReadValue {
  switch (shape.kind) {
    case 'number':
      return isReadable(typed) ? { value: typed } : problem(numberMessage(typed))
    case 'yes-no':
      return typeof typed === 'boolean' ? { value: typed } : problem('validation.choose')
    case 'choice':
      return typeof typed === 'string' && shape.options.some(({ value }) => value === typed)
        ? { value: typed }
        : problem('validation.choose')
    case 'level':
      return typeof typed === 'number' && shape.levels.some(({ level }) => level === typed)
        ? { value: typed }
        : problem('evidence.validation.level')
    case 'text':
      return readText(typed)
    case 'count':
      return readCount(shape.regionsInAll, typed)
    case 'components':
      return readComponents(shape.names, typed)
    case 'undeclared':
      return problem('evidence.validation.undeclared')
  }
}

const problem = (message: string): ReadValue => ({ problems: { '': message } })

/** Far beyond any figure of an insurer, and far within what a double counts exactly. */
const mostEvidence = 1e15

const isReadable = (typed: unknown): typed is number =>
  typeof typed === 'number' && Number.isFinite(typed) && Math.abs(typed) <= mostEvidence

const numberMessage = (typed: unknown) =>
  typed === null || typed === undefined ? 'validation.required' : 'validation.number'

function readText(typed: TypedValue): ReadValue {
  const text = typeof typed === 'string' ? typed.trim() : ''
  if (text === '') return problem('validation.required')
  return text.length > 300 ? problem('validation.tooLong?maximum=300') : { value: text }
}

const partOf = (typed: TypedValue, name: string) =>
  typeof typed === 'object' && typed !== null && Object.hasOwn(typed, name) ? typed[name] : null

function readCount(regionsInAll: number, typed: TypedValue): ReadValue {
  const [count, regions] = [partOf(typed, 'count'), partOf(typed, 'regions')]
  const problems: Record<string, string> = {}
  if (!isCount(count)) problems.count = countMessage(count)
  if (!isCount(regions)) problems.regions = countMessage(regions)
  else if (regions > regionsInAll) problems.regions = `validation.tooLarge?maximum=${regionsInAll}`
  return isCount(count) && isCount(regions) && Object.keys(problems).length === 0
    ? { value: { count, regions } }
    : { problems }
}

const isCount = (typed: unknown): typed is number =>
  isReadable(typed) && Number.isInteger(typed) && typed >= 0

function countMessage(typed: unknown): string {
  if (!isReadable(typed)) return numberMessage(typed)
  return typed < 0 ? 'validation.zeroOrMore' : 'validation.wholeNumber'
}

function readComponents(names: readonly string[], typed: TypedValue): ReadValue {
  const parts = names.map((name) => ({ name, part: partOf(typed, name) }))
  const problems = Object.fromEntries(
    parts
      .filter(({ part }) => !isReadable(part))
      .map(({ name, part }) => [name, numberMessage(part)]),
  )
  if (Object.keys(problems).length > 0) return { problems }
  return {
    value: Object.fromEntries(
      parts.flatMap(({ name, part }) => (isReadable(part) ? [[name, part] as const] : [])),
    ),
  }
}
