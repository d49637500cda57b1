'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import type { Desk, DeskSet } from './desk'
import { useSetName } from './use-set-name'

/** What stands between the answers and the server, what is safe meanwhile, and what to do. */
export function SaveTrouble({ desk }: { readonly desk: Desk }) {
  const t = useTranslations('weighing.saving')
  const { saving, sets } = desk
  return (
    <>
      {saving.kind === 'unreachable' && (
        <Notice tone="caution" live="polite" title={t('unreachable')} className="mb-4">
          {t('unreachableBody')}
        </Notice>
      )}
      {saving.kind === 'refused' && saving.code !== 'stale-version' && (
        <Notice tone="bad" live="assertive" title={t('refused')} className="mb-4">
          <RefusalText code={saving.code} />
        </Notice>
      )}
      {sets
        .filter(({ conflict }) => conflict !== null)
        .map((entry) => (
          <Conflict key={entry.set.id} desk={desk} entry={entry} />
        ))}
    </>
  )
}

function RefusalText({ code }: { readonly code: string }) {
  const t = useTranslations()
  const known = ['not-found', 'wrong-state', 'already-done']
  return known.includes(code) ? t(`weighing.saving.because.${code}`) : t(`errors.${code}`)
}

function Conflict({ desk, entry }: { readonly desk: Desk; readonly entry: DeskSet }) {
  const t = useTranslations('weighing.conflict')
  const name = useSetName()(entry.set)
  const settle = (choice: 'here' | 'there') => () => desk.store.settle(entry.set.id, choice)
  return (
    <Notice
      tone="caution"
      live="assertive"
      title={t('title', { set: name })}
      className="mb-4"
      actions={
        <>
          <Button size="sm" onClick={settle('here')}>
            {t('here')}
          </Button>
          <Button size="sm" onClick={settle('there')}>
            {t('there')}
          </Button>
        </>
      }
    >
      {t('body')}
    </Notice>
  )
}
