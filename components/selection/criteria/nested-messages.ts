/**
 * The messages of a tree of form errors by their path within it: `{points: [, {value: {message}}]}` gives
 * `points.1.value`. What is not an error is passed over.
 */
export function nestedMessages(
  errors: unknown,
  path: readonly string[] = [],
): Readonly<Record<string, string>> {
  if (typeof errors !== 'object' || errors === null) return {}
  if ('message' in errors && typeof errors.message === 'string') {
    return { [path.join('.')]: errors.message }
  }
  const nested = Object.entries(errors).filter(([name]) => name !== 'ref' && name !== 'type')
  return Object.assign({}, ...nested.map(([name, node]) => nestedMessages(node, [...path, name])))
}
