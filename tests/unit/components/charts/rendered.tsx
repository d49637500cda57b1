import { NextIntlClientProvider } from 'next-intl'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import en from '../../../../lib/messages/en/charts.json'
import fr from '../../../../lib/messages/fr/charts.json'
import pt from '../../../../lib/messages/pt/charts.json'
import type { Locale } from '../../../../lib/shared/locale'

const charts = { en, fr, pt }

/** A chart as the server sends it. A missing or broken message fails the test. */
export function rendered(chart: ReactElement, locale: Locale = 'en'): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={{ charts: charts[locale] }}
      timeZone="UTC"
      onError={(error) => {
        throw error
      }}
    >
      {chart}
    </NextIntlClientProvider>,
  )
}

/** The text alternatives of the pictures, in the order of the page. */
export const labelsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<svg role="img" aria-label="([^"]*)"/g)].map((match) => unescaped(match[1]))

/** The cells of every table row, in the order of the page. */
export const rowsOf = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map((row) =>
    [...(row[1] ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((cell) =>
      unescaped(cell[1]?.replace(/<[^>]*>/g, '')),
    ),
  )

const unescaped = (text = ''): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
