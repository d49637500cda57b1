import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { CopyHash } from '@/components/ui/copy-hash'
import { DefinitionList } from '@/components/ui/facts'
import type { OfficialWeights } from '@/lib/selection/tenders/read-tender-progress'
import { textIn } from '@/lib/shared/locale'
import { useDateText } from '../../ui/use-date-text'

/** Which weights are official, since when, and the hash that everyone can compare. */
export function OfficialWeightsCard({ official }: { readonly official: OfficialWeights | null }) {
  const t = useTranslations('tenders.overview.official')
  const dates = useDateText()
  const locale = useLocale()
  if (!official) return null
  const { setName, version, lockedAt, contentHash } = official
  return (
    <Card title={t('title')} level={3}>
      <DefinitionList
        items={[
          { term: t('set'), value: textIn(setName, locale) },
          {
            term: t('locked'),
            value: dates.minute(lockedAt),
          },
          { term: t('version'), value: version },
          { term: t('hash'), value: <CopyHash hash={contentHash} /> },
        ]}
      />
    </Card>
  )
}
