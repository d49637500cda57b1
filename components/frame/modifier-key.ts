/** The key that goes with K: ⌘ on a Mac, Ctrl elsewhere. */
export const modifierKey = (): string =>
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/u.test(navigator.userAgent) ? '⌘' : 'Ctrl '
