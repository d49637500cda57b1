import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { CopyHash } from '@/components/ui/copy-hash'
import { Facts } from '@/components/ui/facts'
import { textIn } from '@/lib/shared/locale'
import { useDateText } from '../../ui/use-date-text'
import type { RankedTender } from './ranked-tender'

/** Under which weights, over how many criteria and bids, and the hash that fixes them. */
export function ResultFacts({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.facts')
  const dates = useDateText()
  const { lock, facts } = tender.loaded
  if (!lock) return null
  return (
    <Card flush>
      <Facts
        items={[
          { term: t('weights'), value: textIn(tender.official.name, tender.locale) },
          {
            term: t('locked'),
            value: t('lockedValue', {
              version: lock.version,
              date: dates.day(lock.lockedAt),
            }),
          },
          {
            term: t('criteria'),
            value: t('criteriaValue', {
              weighted: facts.criteria.length,
              knockOuts: facts.knockOuts.length,
            }),
          },
          { term: t('bids'), value: facts.bids.length },
          { term: t('hash'), value: <CopyHash hash={lock.contentHash} /> },
        ]}
      />
    </Card>
  )
}
