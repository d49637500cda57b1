/** A letter for each weight set, in order: how pictures and tables name it. */
export const setLetters = (
  sets: readonly { readonly id: string }[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sets.map(({ id }, place) => [id, String.fromCharCode('a'.charCodeAt(0) + (place % 26))]),
  )
