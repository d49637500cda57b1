import { expect, it } from 'vitest'
import { isLocale, textIn } from '../../../lib/shared/locale'

it.each([
  [{ en: 'Network', pt: 'Rede' }, 'pt', 'Rede'],
  [{ en: 'Network', pt: '' }, 'pt', 'Network'],
  [{ pt: 'Rede' }, 'fr', 'Rede'],
  [{ en: '', pt: '', fr: 'Réseau' }, 'en', 'Réseau'],
  [{}, 'en', ''],
] as const)('reads %o in %s', (text, locale, expected) => {
  expect(textIn(text, locale)).toBe(expected)
})

it.each(['de', 'EN', '', null, 7])('does not speak %s', (value) => {
  expect(isLocale(value)).toBe(false)
})
