import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { CopyHash } from '@/components/ui/copy-hash'
import { Notice } from '@/components/ui/notice'
import type { ModerationView } from '@/lib/selection/moderation/get-moderation'
import { LockButton, StartButton } from './act-buttons'
import type { Act } from './moderation-acts'
import { PanelWords } from './panel-words'

type ProgressCardProps = {
  readonly view: ModerationView
  readonly start: Act
  readonly lock: Act
}

/** How far the moderation has come, what is next, and what stands in its way. */
export function ProgressCard({ view, start, lock }: ProgressCardProps) {
  const t = useTranslations('moderation.progress')
  const { tenderId, version, recordHash, openCells, seats, can, state } = view
  const waiting = seats.filter(({ word }) => word === 'missing' || word === 'fallen').length
  const isLocked = view.locked !== null
  const record = `/selection/tenders/${tenderId}/moderation/record`
  return (
    <Card title={t('title')} level={2}>
      <div className="stack gap-4">
        <p>{t(`aggregation.${view.aggregation}`)}</p>
        {state === 'revealed' && (
          <>
            <p className="text-ink-2">{t('revealed')}</p>
            {can.start && <StartButton seen={{ tenderId, version }} start={start} />}
          </>
        )}
        {state !== 'revealed' && (
          <>
            <section className="stack gap-2">
              <h3>{t('words')}</h3>
              <PanelWords seats={seats} />
            </section>
            <p className="flex flex-wrap items-center gap-x-2">
              {t('hash')} <CopyHash hash={recordHash} />
            </p>
            <div>
              <ButtonLink
                href={record}
                variant={can.confirm && openCells === 0 ? 'primary' : 'secondary'}
              >
                {t(can.confirm && openCells === 0 ? 'confirm' : 'record')}
              </ButtonLink>
            </div>
          </>
        )}
        {state === 'moderation' && openCells > 0 && (
          <Notice tone="caution">{t('open', { count: openCells })}</Notice>
        )}
        {state === 'moderation' && openCells === 0 && waiting > 0 && (
          <Notice tone="caution">{t('waiting', { count: waiting })}</Notice>
        )}
        {can.lock && openCells === 0 && waiting === 0 && (
          <LockButton
            seen={{ tenderId, version, recordHash }}
            bids={view.bids.length}
            lock={lock}
          />
        )}
        {isLocked && <Notice tone="good">{t('locked')}</Notice>}
      </div>
    </Card>
  )
}
