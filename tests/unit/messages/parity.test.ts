import { readdirSync, readFileSync } from 'node:fs'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { loadMessages } from '../../../lib/platform/i18n/load-messages'
import { roles } from '../../../lib/shared/actor'
import { locales } from '../../../lib/shared/locale'
import { failureCodes } from '../../../lib/shared/result'
import { messageArguments } from '../../support/message-arguments'

const folder = 'lib/messages'
const areasOf = (locale: string) =>
  readdirSync(`${folder}/${locale}`)
    .map((file) => file.replace(/\.json$/, ''))
    .sort()

const areas = areasOf('en')
const pairs = areas.flatMap((area) => locales.map((locale) => [locale, area] as const))

/** Every text of a file under its whole key. */
function textsOf(locale: string, area: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const collect = (node: unknown, key: string) => {
    if (typeof node === 'object' && node !== null) {
      for (const [name, child] of Object.entries(node))
        collect(child, key ? `${key}.${name}` : name)
    } else texts.set(key, String(node))
  }
  collect(JSON.parse(readFileSync(`${folder}/${locale}/${area}.json`, 'utf8')), '')
  return texts
}

it('has the same areas in every language, all of them loaded', async () => {
  for (const locale of locales) {
    expect(areasOf(locale)).toEqual(areas)
    expect(Object.keys(await loadMessages(locale)).sort()).toEqual(areas)
  }
})

describe.each(pairs)('%s/%s', (locale, area) => {
  const source = textsOf('en', area)
  const texts = textsOf(locale, area)

  it('has the keys of the source', () => {
    expect([...texts.keys()].sort()).toEqual([...source.keys()].sort())
  })

  it('has no empty text', () => {
    const empty = [...texts].filter(([, text]) => text.trim() === '').map(([key]) => key)
    expect(empty).toEqual([])
  })

  it('takes the arguments of the source', () => {
    const differing = [...texts].filter(
      ([key, text]) =>
        JSON.stringify(messageArguments(text)) !==
        JSON.stringify(messageArguments(source.get(key) ?? '')),
    )
    expect(differing).toEqual([])
  })
})

it('has a text for every failure, and none for a failure that is no more', () => {
  expect([...textsOf('en', 'errors').keys()].sort()).toEqual([...failureCodes].sort())
})

it('has a name and a description for every role', () => {
  const names = [...textsOf('en', 'enums').keys()]
  const lines = [...textsOf('en', 'administration').keys()]
  expect(roles.filter((role) => !names.includes(`role.${role}`))).toEqual([])
  expect(roles.filter((role) => !lines.includes(`roles.${role}`))).toEqual([])
})

it('has a text for every message that a schema or a rule names', () => {
  const named = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(account|administration|selection)\/.*\.ts$/.test(file))
    .flatMap((file) => [
      ...readFileSync(`lib/${file}`, 'utf8').matchAll(/'((?:[a-z]+\.)?validation)\.(\w+)'/g),
    ])
    .map(([, area = '', key = '']) => ({ area, key }))
  const missing = named.filter(({ area, key }) => {
    const [file = '', inner] = area.split('.')
    return !textsOf('en', file).has(inner ? `${inner}.${key}` : key)
  })
  expect(named.length).toBeGreaterThan(10)
  expect(missing).toEqual([])
})

describe('messageArguments', () => {
  it('names each argument with its kind, once, whatever the order', () => {
    expect(messageArguments('{b} of {a, number}: {b}')).toEqual(['a: number', 'b: text'])
  })

  it('looks into plurals, choices and tags', () => {
    const text = '{n, plural, one {# <b>{x}</b>} other {# {y, date}}}{s, select, p {1} other {2}}'
    expect(messageArguments(text)).toEqual([
      'b: tag',
      'n: plural',
      's: select p other',
      'x: text',
      'y: date',
    ])
  })

  it('rejects a text that cannot be read', () => {
    expect(() => messageArguments('{n, plural, one {#}')).toThrow()
  })

  it('knows the kinds of the parser it uses', () => {
    expect(parse('{a}')[0]?.type).toBe(TYPE.argument)
  })
})
