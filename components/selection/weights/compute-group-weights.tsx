'use client'

import { Sigma } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { FailureCode } from '../../../lib/shared/result'
import { useNumberText } from '../../charts/use-number-text'
import { Button } from '../../ui/button'
import { useRouter } from '../../ui/navigation'
import { Notice } from '../../ui/notice'
import { ProgressBar } from '../../ui/progress'
import { followComputation } from './follow-computation'

type ComputeGroupWeightsProps = {
  readonly tenderId: string
  readonly label: string
}

type Computation =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'failed'; readonly code: FailureCode | 'unreachable' }

/** Computes the group weights on the server, shows how far it is, and can be called off. */
export function ComputeGroupWeights({ tenderId, label }: ComputeGroupWeightsProps) {
  const t = useTranslations('weights.compute')
  const numbers = useNumberText()
  const { state, start, cancel } = useComputation(tenderId)
  if (state.kind === 'running')
    return (
      <div className="w-full max-w-xl">
        <ProgressBar
          label={t('running')}
          value={state.share}
          detail={t('share', { share: numbers.wholePercent(state.share) })}
          cancel={
            <Button size="sm" onClick={cancel}>
              {t('cancel')}
            </Button>
          }
        />
      </div>
    )
  return (
    <div className="stack gap-3">
      <div>
        <Button variant="primary" icon={<Sigma />} onClick={start}>
          {label}
        </Button>
      </div>
      {state.kind === 'failed' && (
        <Notice tone="bad" live="assertive" title={t('failed')}>
          <FailureText code={state.code} />
        </Notice>
      )}
    </div>
  )
}

function FailureText({ code }: { readonly code: FailureCode | 'unreachable' }) {
  const t = useTranslations()
  switch (code) {
    case 'unreachable':
    case 'stale-version':
      return t(`weights.compute.because.${code}`)
    default:
      return t(`errors.${code}`)
  }
}

function useComputation(tenderId: string) {
  const router = useRouter()
  const [state, setState] = useState<Computation>({ kind: 'idle' })
  const running = useRef<AbortController>(null)
  const start = async () => {
    const abort = new AbortController()
    running.current = abort
    setState({ kind: 'running', share: 0 })
    const outcome = await followComputation(tenderId, abort.signal, (share) =>
      setState({ kind: 'running', share }),
    )
    if (outcome === 'done') router.refresh()
    setState(
      outcome === 'done' || outcome === 'cancelled'
        ? { kind: 'idle' }
        : { kind: 'failed', code: outcome },
    )
  }
  return { state, start, cancel: () => running.current?.abort() }
}
