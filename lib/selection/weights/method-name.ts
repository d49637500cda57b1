import 'server-only'
import { z } from 'zod'
import { loadMessages } from '../../platform/i18n/load-messages'
import { type LocalizedText, locales } from '../../shared/locale'
import type { WeightMethod } from './weight-set-rules'

const enums = z.object({ weightMethod: z.record(z.string(), z.string()) })

/** The name of a weighting method in every language: what a computed set is called. */
export async function methodName(method: WeightMethod): Promise<LocalizedText> {
  const names = await Promise.all(
    locales.map(async (locale) => {
      const { weightMethod } = enums.parse((await loadMessages(locale)).enums)
      return [locale, weightMethod[method] ?? method] as const
    }),
  )
  return Object.fromEntries(names)
}
