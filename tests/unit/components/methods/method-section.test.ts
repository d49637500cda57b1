import { NextIntlClientProvider } from 'next-intl'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { groupPosterior } from '../../../../components/methods/examples/group-posterior'
import { type MethodName, methodList } from '../../../../components/methods/method-list'
import { MethodSection } from '../../../../components/methods/method-section'
import { WorkedExample } from '../../../../components/methods/worked-example'
import type { GroupWeights } from '../../../../lib/decision/group/group-weights'
import enCharts from '../../../../lib/messages/en/charts.json'
import enMethods from '../../../../lib/messages/en/methods.json'
import frCharts from '../../../../lib/messages/fr/charts.json'
import frMethods from '../../../../lib/messages/fr/methods.json'
import ptCharts from '../../../../lib/messages/pt/charts.json'
import ptMethods from '../../../../lib/messages/pt/methods.json'
import { insurerChecklist } from '../../../../lib/selection/templates/built-in/insurer-checklist'
import { type Locale, locales } from '../../../../lib/shared/locale'

const messages = {
  en: { charts: enCharts, methods: enMethods },
  pt: { charts: ptCharts, methods: ptMethods },
  fr: { charts: frCharts, methods: frMethods },
}

let posterior: GroupWeights

beforeAll(async () => {
  posterior = await groupPosterior()
}, 60_000)

/** The words of a method's section as the page shows them; a message without a text, or without a value, fails. */
function sectionText(method: MethodName, locale: Locale): string {
  const published = insurerChecklist.content.weightSets
  const children = createElement(WorkedExample, { method, posterior, published })
  const provided = {
    locale,
    messages: messages[locale],
    timeZone: 'UTC',
    onError: (error: unknown) => {
      throw error
    },
    children: createElement(MethodSection, { method, children }),
  }
  const markup = renderToStaticMarkup(createElement(NextIntlClientProvider, provided))
  return markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

const everySection = locales.flatMap((locale) =>
  methodList.map((method) => [method, locale] as const),
)

test.each(everySection)('explains %s in %s with an example that has numbers', (method, locale) => {
  const text = sectionText(method, locale)
  const [, example = ''] = text.split(messages[locale].methods.example)
  expect(example).toMatch(/\d/)
  expect(text).not.toMatch(/NaN|undefined|Infinity/)
})

test('works out the published weights of the car as fractions', () => {
  const text = sectionText('linear-best-worst', 'en')
  for (const fraction of ['16/65', '28/65', '8/65', '2/13', '3/65'])
    expect(text).toContain(fraction)
})

test('finds the two camps and says that the mean stands for nobody near it', () => {
  const text = sectionText('camps', 'en')
  expect(text).toContain('Expert 1, camp 1')
  expect(text).toContain('Expert 4, camp 2')
  expect(text).toMatch(/61\s% of the weight/)
})

test('the same seed gives the same row of numbers, another seed another', () => {
  const text = sectionText('reproducibility', 'en')
  const [first, again, other] = ['First run 1', 'Again 1', 'Another seed 2'].map((head) =>
    (text.split(head)[1] ?? '').trim().split(' ').slice(0, 4).join(' '),
  )
  expect(first).toMatch(/^\d/)
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})
