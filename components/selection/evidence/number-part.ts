/** What a number box can hold, out of a form whose value may be of any kind. */
export const numberPart = (value: unknown): number | string | null =>
  typeof value === 'number' || typeof value === 'string' ? value : null
