import 'server-only'
import { createTransport } from 'nodemailer'
import type { ComposedMail } from './compose-mail'
import { mailHtml } from './mail-html'

/**
 * Sends through a mail server, `smtp(s)://user:password@host:port`, as plain text and as the same text in
 * simple HTML with its links clickable.
 */
export function sendBySmtp(url: string, from: string) {
  const transporter = createTransport(url, {
    from,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ recipient, subject, text }: ComposedMail): Promise<void> => {
    await transporter.sendMail({ to: recipient, subject, text, html: mailHtml(text) })
  }
}
