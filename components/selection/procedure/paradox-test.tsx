'use client'

import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { Button } from '@/components/ui/button'
import { ProgressBar } from '@/components/ui/progress'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { ParadoxExample } from './paradox-example'
import { type ParadoxRequest, paradoxBatches, paradoxShares } from './paradox-protocol'
import { type ParadoxState, useParadoxTest } from './use-paradox-test'

const all = paradoxBatches.count * paradoxBatches.fields

/** Runs invented fields of bids through the terms and tells what they would do to real ones. One button starts and stops. */
export function ParadoxTest({ rule, expected }: ParadoxRequest) {
  const t = useTranslations('procedure.paradox')
  const numbers = useNumberText()
  const { state, start, stop } = useParadoxTest()
  const isRunning = state.step === 'running'
  const done = state.findings?.fields ?? 0
  const { request } = state
  const isOld = request !== null && JSON.stringify(request) !== JSON.stringify({ rule, expected })
  return (
    <section aria-label={t('title')} className="stack gap-4">
      <h3>{t('title')}</h3>
      <div>
        <Button onClick={() => (isRunning ? stop() : start({ rule, expected }))}>
          {isRunning ? t('stop') : t('run')}
        </Button>
      </div>
      {isRunning && (
        <ProgressBar
          label={t('running')}
          value={done / all}
          detail={t('of', { done: numbers.plain(done), all: numbers.plain(all) })}
        />
      )}
      <p role="status">{isOld && !isRunning ? t('changed') : <Outcome state={state} />}</p>
      {state.findings && request && <Findings state={state} request={request} />}
    </section>
  )
}

function Outcome({ state }: { readonly state: ParadoxState }) {
  const t = useTranslations('procedure.paradox')
  const fields = state.findings?.fields ?? 0
  switch (state.step) {
    case 'done':
    case 'stopped':
      return t(state.step, { fields })
    case 'failed':
      return t('failed')
    default:
      return null
  }
}

function Findings({
  state: { findings, step },
  request,
}: {
  readonly state: ParadoxState
  readonly request: ParadoxRequest
}) {
  const t = useTranslations('procedure.paradox')
  const numbers = useNumberText()
  if (!findings) return null
  return (
    <>
      <SimpleTable
        caption={t('title')}
        captionHidden
        columns={[
          { id: 'finding', label: t('finding') },
          { id: 'share', label: t('share'), numeric: true },
        ]}
        rows={paradoxShares.map((name) => ({
          id: name,
          cells: { finding: t(name), share: `${numbers.percent(findings[name])} %` },
        }))}
      />
      {findings.example && <ParadoxExample example={findings.example} rule={request.rule} />}
      {step === 'done' && !findings.example && <p>{t('soundNone')}</p>}
    </>
  )
}
