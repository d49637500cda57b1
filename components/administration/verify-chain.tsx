'use client'

import { ShieldCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { AuditCheckView } from '../../lib/administration/check-audit-chain'
import type { Result } from '../../lib/shared/result'
import { Button } from '../ui/button'
import { CopyHash } from '../ui/copy-hash'
import { Notice } from '../ui/notice'

type VerifyChainProps = { readonly check: () => Promise<Result<AuditCheckView>> }

/** Recomputes the whole record on demand and says whether it holds, with the hash to note. */
export function VerifyChain({ check }: VerifyChainProps) {
  const t = useTranslations()
  const [result, setResult] = useState<Result<AuditCheckView> | null>(null)
  const [pending, start] = useTransition()
  const run = () => start(async () => setResult(await check()))
  return (
    <div className="stack gap-3">
      <div>
        <Button icon={<ShieldCheck />} pending={pending} onClick={run}>
          {pending ? t('administration.audit.verifying') : t('administration.audit.verify')}
        </Button>
      </div>
      <div role="status">
        {result?.ok && <Verdict view={result.value} />}
        {result && !result.ok && <Notice tone="bad">{t(`errors.${result.failure.code}`)}</Notice>}
      </div>
    </div>
  )
}

function Verdict({ view }: { readonly view: AuditCheckView }) {
  const t = useTranslations('administration.audit')
  const { entries, head, brokenAt } = view
  if (brokenAt !== null) {
    return (
      <Notice tone="bad" title={t('broken', { seq: brokenAt })}>
        {t('brokenDetail', { entries })}
      </Notice>
    )
  }
  return (
    <Notice tone="good" title={t('holds')}>
      <p>{t('holdsDetail', { entries })}</p>
      <p className="flex flex-wrap items-center gap-x-2">
        <span>{t('head')}</span>
        <CopyHash hash={head} />
      </p>
    </Notice>
  )
}
