'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type {
  ExpertAccess,
  SubmitJudgementsInput,
} from '../../../lib/selection/weighing/judgement-schema'
import type { FailureCode, Result } from '../../../lib/shared/result'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import type { Desk } from './desk'
import { PartLink } from './part-link'
import { SaveTrouble } from './save-trouble'
import { WeighingHead } from './weighing-head'

type SendPartProps = {
  readonly desk: Desk
  readonly access: ExpertAccess
  readonly submit: (input: SubmitJudgementsInput) => Promise<Result<unknown>>
}

/** Says once more what sending does, and sends. */
export function SendPart({ desk, access, submit }: SendPartProps) {
  const t = useTranslations('weighing.send')
  const { route, sets, view } = desk
  const { send, pending, failure } = useSending({ desk, access, submit })
  const isComplete = sets.every(({ evaluation }) => evaluation.missing === 0)
  return (
    <>
      <WeighingHead desk={desk} title={t('title')} showsSeal={false} />
      <SaveTrouble desk={desk} />
      <Card className="max-w-2xl">
        <div className="stack gap-4">
          <ul className="grid list-disc gap-1.5 ps-4.5">
            <li>{t('effect.sets', { count: sets.length, reference: view.tender.reference })}</li>
            <li>{t('effect.final')}</li>
            <li>{t('effect.seen', { count: view.expertCount })}</li>
            <li>{t('effect.link')}</li>
          </ul>
          {failure && (
            <Notice tone="bad" live="assertive" title={t('failed')}>
              <FailureText failure={failure} />
            </Notice>
          )}
          <div className="flex flex-wrap gap-2">
            <Button
              variant="primary"
              size="lg"
              pending={pending}
              disabled={!isComplete}
              onClick={send}
            >
              {t('send')}
            </Button>
            <PartLink
              href={route.hrefOf('check')}
              open={() => route.open('check')}
              look={{ variant: 'quiet', size: 'lg' }}
            >
              {t('back')}
            </PartLink>
          </div>
        </div>
      </Card>
    </>
  )
}

type SendFailure = FailureCode | 'unsaved' | 'unreachable'

function FailureText({ failure }: { readonly failure: SendFailure }) {
  const t = useTranslations()
  switch (failure) {
    case 'unsaved':
    case 'unreachable':
    case 'stale-version':
    case 'wrong-state':
    case 'not-found':
      return t(`weighing.send.because.${failure}`)
    default:
      return t(`errors.${failure}`)
  }
}

/** Saves what still waits, then sends exactly the answers on screen. Sent twice, the second finds it done. */
function useSending({ desk, access, submit }: SendPartProps) {
  const [failure, setFailure] = useState<SendFailure | null>(null)
  const [pending, start] = useTransition()
  const send = () =>
    start(async () => {
      setFailure(null)
      setFailure(await trySending({ desk, access, submit }))
    })
  return { send, pending, failure }
}

async function trySending({ desk, access, submit }: SendPartProps): Promise<SendFailure | null> {
  if (!(await desk.store.flush())) return 'unsaved'
  const versions = Object.entries(desk.store.read().drafts).map(([id, { version }]) => [
    id,
    version,
  ])
  try {
    const result = await submit({ access, versions: Object.fromEntries(versions) })
    return result.ok || result.failure.code === 'already-done' ? null : result.failure.code
  } catch {
    return 'unreachable'
  }
}
