import { expect, it } from 'vitest'
import {
  countryChoices,
  countryCode,
  countryName,
} from '../../../../lib/selection/bids/country-rules'

it('names a country in the language of the reader and leaves other words alone', () => {
  expect(countryName('MZ', 'pt')).toBe('Moçambique')
  expect(countryName('MZ', 'fr')).toBe('Mozambique')
  expect(countryName('Zanzibar', 'en')).toBe('Zanzibar')
  expect(countryName('', 'en')).toBe('')
})

it('lists every country once, by name', () => {
  const choices = countryChoices('pt')
  expect(choices.length).toBeGreaterThan(240)
  expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
  expect(choices.some(({ value, label }) => value === 'PT' && label === 'Portugal')).toBe(true)
})

it.each(['mz', 'MZ', 'Moçambique', 'Mozambique'])('finds the code of %s', (name) => {
  expect(countryCode(name, ['en', 'pt', 'fr'])).toBe('MZ')
})

it('knows no code for what is no country', () => {
  expect(countryCode('Atlantis', ['en'])).toBeNull()
})
