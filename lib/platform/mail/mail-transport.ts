import 'server-only'
import { env } from '../env'
import type { ComposedMail } from './compose-mail'
import { keepInMailbox } from './local-mailbox'
import { sendBySmtp } from './smtp-transport'

/** Hands one mail over; throws when it was not taken. */
export type MailTransport = (mail: ComposedMail) => Promise<void>

/** The mail server where one is configured, else the local mailbox. */
export const mailTransport: MailTransport = env.SMTP_URL
  ? sendBySmtp(env.SMTP_URL, env.MAIL_FROM)
  : keepInMailbox
