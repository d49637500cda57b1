import 'server-only'
import { type AbstractIntlMessages, createTranslator } from 'next-intl'
import { z } from 'zod'
import { defaultLocale, isLocale, type Locale } from '../../shared/locale'
import { loadMessages } from '../i18n/load-messages'

/** A mail in words, ready to leave. */
export type ComposedMail = {
  readonly recipient: string
  readonly subject: string
  readonly text: string
}

type Unwritten = {
  readonly kind: string
  readonly recipient: string
  readonly locale: string
  readonly payload: unknown
}

const mailValues = z.record(z.string(), z.union([z.string(), z.number()]))

/**
 * Writes a mail in its reader's language from the texts `mail.<kind>`, with the signature that all mails share.
 *
 * @throws when a text of the kind, or a value that it names, is missing: better no mail than one with holes
 */
export async function composeMail(mail: Unwritten): Promise<ComposedMail> {
  const { kind, recipient, locale, payload } = mail
  const write = await mailWriter(isLocale(locale) ? locale : defaultLocale)
  const known = mailValues.parse(payload)
  const text = `${write(`${kind}.text`, known)}\n\n${write('signature')}`
  return { recipient, subject: write(`${kind}.subject`, known), text }
}

async function mailWriter(locale: Locale) {
  const messages = (await loadMessages(locale)) as AbstractIntlMessages
  const onError = (error: Error) => {
    throw error
  }
  return createTranslator({ locale, messages, namespace: 'mail', onError }) as (
    key: string,
    values?: z.infer<typeof mailValues>,
  ) => string
}
