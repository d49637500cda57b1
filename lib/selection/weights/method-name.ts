import 'server-only'
import { type AbstractIntlMessages, createTranslator } from 'next-intl'
import { loadMessages } from '../../platform/i18n/load-messages'
import { type LocalizedText, locales } from '../../shared/locale'
import type { WeightMethod } from './weight-set-rules'

/** The name of a weighting method in every language: what a computed set is called. */
export async function methodName(method: WeightMethod): Promise<LocalizedText> {
  const names = await Promise.all(
    locales.map(async (locale) => {
      const messages = (await loadMessages(locale)) as AbstractIntlMessages
      const t = createTranslator({ locale, messages, namespace: 'enums' }) as (
        key: string,
      ) => string
      return [locale, t(`weightMethod.${method}`)] as const
    }),
  )
  return Object.fromEntries(names)
}
