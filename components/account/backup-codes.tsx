'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../ui/button'

/** The codes for the day when the telephone is lost, to keep somewhere safe. */
export function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
  const t = useTranslations('account.secondFactor')
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className="stack gap-3">
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-md bg-sunken px-4 py-3">
        {codes.map((code) => (
          <li key={code} className="mono">
            {code}
          </li>
        ))}
      </ul>
      <div>
        <Button size="sm" onClick={copy}>
          {copied ? t('copied') : t('copyCodes')}
        </Button>
        <span role="status" className="sr-only">
          {copied ? t('copied') : ''}
        </span>
      </div>
    </div>
  )
}
