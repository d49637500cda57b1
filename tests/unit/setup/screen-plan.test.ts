import { expect, test } from 'vitest'
import { planScreens } from '../../../lib/setup/screens/screen-plan.mjs'

test('takes every page twelve times: two widths, two themes, three languages', () => {
  const shots = planScreens([])
  const pages = new Set(shots.map(({ name }) => name))
  expect(shots).toHaveLength(pages.size * 12)
  expect(new Set(shots.map(({ file }) => file)).size).toBe(shots.length)
})

test('takes only the pages and languages that are named', () => {
  const shots = planScreens(['--only', 'result', '--locale', 'pt'])
  expect(shots.length).toBeGreaterThan(0)
  expect(shots.every(({ name, locale }) => name.includes('result') && locale === 'pt')).toBe(true)
})

test.each([
  ['a language we do not speak', ['--locale', 'de']],
  ['a page that is not there', ['--only', 'moon']],
  ['an option without a value', ['--only']],
  ['an option it does not know', ['--fast', 'yes']],
])('refuses %s and says what to do', (_, args) => {
  expect(() => planScreens(args)).toThrow(expect.objectContaining({ advice: expect.any(String) }))
})
