import fc from 'fast-check'
import { expect, it } from 'vitest'
import { returnPath } from '../../../lib/account/return-path-rules'

it.each([
  ['/pt/account?tab=1#end', '/pt/account?tab=1#end'],
  ['/fr', '/fr'],
  ['/en/selection/tenders/../templates', '/en/selection/templates'],
])('goes back to %s', (next, expected) => {
  expect(returnPath(next, 'en')).toBe(expected)
})

it.each([
  'https://evil.example/en',
  '//evil.example/en',
  String.raw`/\evil.example/en`,
  String.raw`\/evil.example`,
  '/\t/evil.example/en',
  'javascript:alert(1)',
  '/de/account',
  '/api/files/1',
  '/en/sign-in',
  '/en/sign-in/code?next=/en',
  '',
  undefined,
  ['/en', '/pt'],
])('goes to the start page instead of %o', (next) => {
  expect(returnPath(next, 'pt')).toBe('/pt')
})

it('never leaves the site, whatever is asked for', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (asked) => {
      for (const next of [asked, `/${asked}`, `//${asked}`, `/en${asked}`]) {
        expect(new URL(returnPath(next, 'en'), 'https://home.example').origin).toBe(
          'https://home.example',
        )
      }
    }),
  )
})
