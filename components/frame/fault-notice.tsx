'use client'

import en from '../../lib/messages/en/fault.json'
import fr from '../../lib/messages/fr/fault.json'
import pt from '../../lib/messages/pt/fault.json'
import { Button } from '../ui/button'
import { StandingNotice } from './standing-notice'

const texts = { en, pt, fr }

/** What a reader sees after a fault: never its message, only the number under which it was logged. */
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
      <Button variant="primary" onClick={retry}>
        {text.retry}
      </Button>
      <a className="px-2 py-2" href={`/${locale}`}>
        {text.home}
      </a>
    </StandingNotice>
  )
}
