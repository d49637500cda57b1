import { useTranslations } from 'next-intl'
import type { MailboxMail } from '../../lib/administration/list-mailbox'
import { useDateText } from '../ui/use-date-text'
import { textWithLinks } from './text-with-links'

/** The mails of the local mailbox; each opens in place. */
export function MailList({ mails }: { readonly mails: readonly MailboxMail[] }) {
  return (
    <ul className="divide-y overflow-hidden rounded-lg border bg-surface shadow-sm">
      {mails.map((mail, place) => (
        <MailItem key={mail.id} mail={mail} isOpen={place === 0} />
      ))}
    </ul>
  )
}

function MailItem({ mail, isOpen }: { mail: MailboxMail; isOpen: boolean }) {
  const t = useTranslations('administration.mailbox')
  const dates = useDateText()
  return (
    <li>
      <details open={isOpen}>
        <summary className="grid cursor-pointer gap-x-4 gap-y-0.5 px-5 py-3 hover:bg-hover max-md:px-4 md:grid-cols-[minmax(0,1fr)_auto]">
          <b className="min-w-0 [overflow-wrap:anywhere]">{mail.subject}</b>
          <time dateTime={mail.sentAt.toISOString()} className="num text-xs text-ink-3">
            {dates.minute(mail.sentAt)}
          </time>
          <span className="text-xs text-ink-2 [overflow-wrap:anywhere]">
            {t('to', { recipient: mail.recipient })}
          </span>
        </summary>
        <div className="border-t px-5 py-4 whitespace-pre-wrap [overflow-wrap:anywhere] max-md:px-4">
          {textWithLinks(mail.text).map((part) =>
            part.isLink ? (
              <a key={part.start} href={part.text}>
                {part.text}
              </a>
            ) : (
              <span key={part.start}>{part.text}</span>
            ),
          )}
        </div>
      </details>
    </li>
  )
}
