import { useLocale, useTranslations } from 'next-intl'
import type { WeightSetsView } from '../../../lib/selection/weights/list-weight-sets'
import { textIn } from '../../../lib/shared/locale'
import { Card } from '../../ui/card'
import { CopyHash } from '../../ui/copy-hash'
import { Timeline } from '../../ui/timeline'
import { useDateText } from '../../ui/use-date-text'

/** Which weights were official since when, why, and the hash that fixes each. */
export function LockHistory({ view }: { readonly view: WeightSetsView }) {
  const t = useTranslations('weights.history')
  const locale = useLocale()
  const dates = useDateText()
  if (view.locks.length === 0) return null
  return (
    <Card id="lock-history" title={t('title')} subtitle={t('subtitle')}>
      <Timeline
        items={view.locks.map((lock, place) => ({
          id: String(lock.version),
          state: place === 0 ? 'now' : 'done',
          title: (
            <b>{t('version', { version: lock.version, name: textIn(lock.setName, locale) })}</b>
          ),
          when: t('by', {
            name: lock.lockedBy,
            at: dates.longMinute(lock.lockedAt),
          }),
          body: (
            <>
              <p className="max-w-[82ch]">{lock.reason}</p>
              <p className="text-xs">
                {t('hash')} <CopyHash hash={lock.contentHash} />
              </p>
            </>
          ),
        }))}
      />
    </Card>
  )
}
