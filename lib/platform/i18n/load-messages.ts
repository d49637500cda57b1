import type { Locale } from '../../shared/locale'

type Messages = Record<string, Record<string, unknown>>

const areas = [
  'applications',
  'award',
  'opening',
  'scoring',
  'moderation',
  'panel',
  'prices',
  'account',
  'activity',
  'administration',
  'charts',
  'demo',
  'dossier',
  'enums',
  'errors',
  'fault',
  'field',
  'frame',
  'home',
  'mail',
  'methods',
  'procedure',
  'public',
  'ranking',
  'templates',
  'tenders',
  'evidence',
  'tour',
  'ui',
  'validation',
  'weighing',
  'weights',
] as const

/** Every text of a language, one namespace an area. A file's name is its namespace. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const files = await Promise.all(
    areas.map(async (area) => [
      area,
      (await import(`../../messages/${locale}/${area}.json`)).default,
    ]),
  )
  return Object.fromEntries(files)
}
