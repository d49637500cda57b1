import { createTranslator, NextIntlClientProvider } from 'next-intl'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { groupPosterior } from '../../../../components/methods/examples/group-posterior'
import { methodList } from '../../../../components/methods/method-list'
import { MethodSection } from '../../../../components/methods/method-section'
import { WorkedExample } from '../../../../components/methods/worked-example'
import type { GroupWeights } from '../../../../lib/decision/group/group-weights'
import { loadMessages } from '../../../../lib/platform/i18n/load-messages'
import { insurerChecklist } from '../../../../lib/selection/templates/built-in/insurer-checklist'
import { type Locale, locales } from '../../../../lib/shared/locale'

let posterior: GroupWeights

beforeAll(async () => {
  posterior = await groupPosterior()
}, 60_000)

/** The words of a method's section as the page shows them; a message without a text, or without a value, fails. */
async function sectionText(method: (typeof methodList)[number], locale: Locale): Promise<string> {
  const published = insurerChecklist.content.weightSets
  const children = createElement(WorkedExample, { method, posterior, published })
  const markup = renderToStaticMarkup(
    createElement(
      NextIntlClientProvider,
      {
        locale,
        messages: await loadMessages(locale),
        timeZone: 'UTC',
        onError: (error) => {
          throw error
        },
      },
      createElement(MethodSection, { method, children }),
    ),
  )
  return markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

const everySection = locales.flatMap((locale) =>
  methodList.map((method) => [method, locale] as const),
)

test.each(everySection)(
  'explains %s in %s with an example that has numbers',
  async (method, locale) => {
    const t = createTranslator({ locale, messages: await loadMessages(locale) })
    const text = await sectionText(method, locale)
    const [, example = ''] = text.split(t('methods.example'))
    expect(example).toMatch(/\d/)
    expect(text).not.toMatch(/NaN|undefined|Infinity/)
  },
)

test('works out the published weights of the car as fractions', async () => {
  const text = await sectionText('linear-best-worst', 'en')
  for (const fraction of ['16/65', '28/65', '8/65', '2/13', '3/65'])
    expect(text).toContain(fraction)
})

test('finds the two camps and says that the mean stands for nobody near it', async () => {
  const text = await sectionText('camps', 'en')
  expect(text).toContain('Expert 1, camp 1')
  expect(text).toContain('Expert 4, camp 2')
  expect(text).toMatch(/61\s% of the weight/)
})

test('the same seed gives the same row of numbers, another seed another', async () => {
  const text = await sectionText('reproducibility', 'en')
  const [first, again, other] = ['First run 1', 'Again 1', 'Another seed 2'].map((head) =>
    (text.split(head)[1] ?? '').trim().split(' ').slice(0, 4).join(' '),
  )
  expect(first).toMatch(/^\d/)
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})
