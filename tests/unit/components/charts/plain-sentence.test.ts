import { expect, test } from 'vitest'
import { plainSentence } from '../../../../components/charts/plain-sentence'

test('fills every gap with the text of its name, in the order of the language', () => {
  const sentence = plainSentence('{points} points for {name}')
  expect(sentence({ name: 'Brisa', points: '7.5' })).toBe('7.5 points for Brisa')
  expect(sentence({ name: 'Northlight', points: '8' })).toBe('8 points for Northlight')
})

test('leaves braces in a filled text alone', () => {
  expect(plainSentence('{name}: {name}')({ name: '{points}' })).toBe('{points}: {points}')
})
