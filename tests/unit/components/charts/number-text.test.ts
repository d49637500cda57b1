import { expect, test } from 'vitest'
import { numberText } from '../../../../components/charts/number-text'

test('writes a true minus and never a negative zero', () => {
  const { signed, points } = numberText('en')
  expect(signed(-1.44)).toBe('−1.4')
  expect(signed(3.3)).toBe('+3.3')
  expect(signed(-0.04)).toBe('0.0')
  expect(points(-0.04)).toBe('0.0')
})

test('writes decimals as the reader does', () => {
  expect(numberText('pt').points(75.93)).toBe('75,9')
  expect(numberText('fr').percent(0.2489)).toBe('24,9')
  expect(numberText('pt').plain(1234567)).toBe('1\u00a0234\u00a0567')
})

test('prints shares of draws without decimals', () => {
  expect(numberText('en').wholePercent(0.80777)).toBe('81')
})
