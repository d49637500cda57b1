import { expect, test } from 'vitest'
import { inLanguage } from '../../../../components/frame/same-page'

test('the same page in another language keeps its query', () => {
  expect(inLanguage('/en/sign-in?changed=1', 'fr')).toBe('/fr/sign-in?changed=1')
  expect(inLanguage('/en', 'pt')).toBe('/pt')
  expect(inLanguage('', 'pt')).toBe('/pt')
})

test('the page that follows the sign-in changes its language too, with its own query', () => {
  const next = '/en/selection/tenders?q=dental&page=2'
  const address = inLanguage(`/en/sign-in?next=${encodeURIComponent(next)}&changed=1`, 'pt')
  const query = new URL(address, 'https://here.invalid').searchParams
  expect(query.get('next')).toBe('/pt/selection/tenders?q=dental&page=2')
  expect(query.get('changed')).toBe('1')
})

test('a path that only begins like a language is left alone', () => {
  expect(inLanguage('/english/page', 'fr')).toBe('/english/page')
})

test('what the router adds to its own requests does not get into a link', () => {
  expect(inLanguage('/en/sign-in?_rsc=1abc', 'en')).toBe('/en/sign-in')
})
