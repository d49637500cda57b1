'use client'

import en from '../../lib/messages/en/fault.json'
import fr from '../../lib/messages/fr/fault.json'
import pt from '../../lib/messages/pt/fault.json'
import { StandingNotice } from './standing-notice'

const texts = { en, pt, fr }

/**
 * What a reader sees after a fault: never its message, only the number under which it was logged. Every page loads it in
 * advance, so it draws its button itself.
 */
export function FaultNotice({
  locale,
  number,
  retry,
}: {
  locale: string
  number: string | undefined
  retry: () => void
}) {
  const text = locale === 'pt' || locale === 'fr' ? texts[locale] : texts.en
  const body = (
    <>
      <p>{text.safe}</p>
      <p>{text.next}</p>
      {number && (
        <p className="text-sm">
          {text.number} <code className="mono">{number}</code>
        </p>
      )}
    </>
  )
  return (
    <StandingNotice title={text.title} body={body}>
      <button type="button" onClick={retry} className={retryLook}>
        {text.retry}
      </button>
      <a className="px-2 py-2" href={`/${locale}`}>
        {text.home}
      </a>
    </StandingNotice>
  )
}

const retryLook =
  'h-9 rounded-md bg-accent px-3.5 font-bold text-on-accent hover:bg-accent-hover max-md:min-h-11'
