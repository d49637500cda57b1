import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { defaultLocale, locales } from '../../shared/locale'
import { loadMessages } from './load-messages'

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = hasLocale(locales, requested) ? requested : defaultLocale
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' }
})
