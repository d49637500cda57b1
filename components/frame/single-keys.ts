const key = 'single-keys'

/** Shortcuts of one key, which a person may switch off: speech input types them by chance (WCAG 2.1.4). */
export const singleKeys = {
  areOn: () => localStorage.getItem(key) !== 'off',
  set: (on: boolean) => (on ? localStorage.removeItem(key) : localStorage.setItem(key, 'off')),
}
