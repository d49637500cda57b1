import { expect, test } from 'vitest'
import { localizedPath } from '../../../../components/ui/localized-path'

test.each([
  ['/account', '/pt/account'],
  ['/', '/pt'],
  ['/?task=1', '/pt?task=1'],
  ['/#main', '/pt#main'],
  ['/account?tab=1#top', '/pt/account?tab=1#top'],
])('%s gets the language', (href, address) => {
  expect(localizedPath(href, 'pt')).toBe(address)
})

test.each(['?page=2', '#main', 'https://example.org/x', 'mailto:a@example.org'])(
  '%s is left as it is',
  (href) => {
    expect(localizedPath(href, 'pt')).toBe(href)
  },
)
