/**
 * The first free code of the form prefix and number.
 *
 * @example
 * nextCode(['4.1', '4.2', '5.1'], '4.') // => '4.3'
 */
export function nextCode(taken: readonly string[], prefix: string): string {
  let number = 1
  while (taken.includes(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}
