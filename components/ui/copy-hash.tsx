'use client'

import { Check, Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { IconButton } from './icon-button'

type CopyHashProps = {
  readonly hash: string
  /** Characters shown at each end of a long hash. */
  readonly ends?: number
}

/** A content hash, shortened for the eye, copied whole. */
export function CopyHash({ hash, ends = 8 }: CopyHashProps) {
  const t = useTranslations('ui')
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(hash).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <span data-content-hash={hash} className="inline-flex items-center gap-1">
      <span className="mono" title={hash}>
        {shortHash(hash, ends)}
      </span>
      <IconButton
        size="sm"
        className="size-6"
        label={copied ? t('copyHash.copied') : t('copyHash.copy')}
        icon={copied ? <Check className="text-good" /> : <Copy className="size-3.5" />}
        onClick={copy}
      />
      <span role="status" className="sr-only">
        {copied ? t('copyHash.copied') : ''}
      </span>
    </span>
  )
}

function shortHash(hash: string, ends: number): string {
  if (hash.length <= ends + 4) return inFours(hash)
  return `${inFours(hash.slice(0, ends))} … ${hash.slice(-4)}`
}

const inFours = (digits: string) => digits.replaceAll(/(.{4})(?=.)/gu, '$1 ')
