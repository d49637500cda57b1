'use client'

import { ShieldCheck, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { CardSubmission } from '../../../lib/selection/scoring/my-scoring-view'
import {
  type CommitmentCheck,
  type ShownScore,
  verifyCommitment,
} from '../../../lib/selection/scoring/verify-commitment-rules'
import { Button } from '../../ui/button'
import { CopyHash } from '../../ui/copy-hash'
import { DownloadLink } from '../../ui/download-link'

type CheckCommitmentProps = {
  readonly cardId: string
  readonly submission: CardSubmission
  readonly scores: readonly ShownScore[]
}

type Answer = CommitmentCheck['kind'] | 'unreachable'

/** Recomputes the hash of a card in the browser and compares what the page shows with what was sealed. */
export function CheckCommitment({ cardId, submission, scores }: CheckCommitmentProps) {
  const t = useTranslations('scoring.check')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [pending, start] = useTransition()
  const address = `/api/scoring/cards/${cardId}/${submission.number}`
  const check = () =>
    start(async () => {
      const content = await fetch(address)
        .then((response) => (response.ok ? response.text() : null))
        .catch(() => null)
      setAnswer(
        content === null
          ? 'unreachable'
          : verifyCommitment(content, submission.commitHash, scores).kind,
      )
    })
  return (
    <>
      <CopyHash hash={submission.commitHash} />
      <Button size="sm" pending={pending} onClick={check}>
        {t('act')}
      </Button>
      <DownloadLink size="sm" variant="quiet" href={address}>
        {t('download')}
      </DownloadLink>
      <span role="status" className="flex items-center gap-1.5">
        {answer === 'holds' && <ShieldCheck className="size-4 text-good" />}
        {answer !== null && answer !== 'holds' && <TriangleAlert className="size-4 text-bad" />}
        {answer !== null && t(`answer.${answer}`)}
      </span>
    </>
  )
}
