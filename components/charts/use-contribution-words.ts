import { useTranslations } from 'next-intl'
import type { ContributionWords } from './contribution-rows'
import { plainSentence } from './plain-sentence'

/** The sentences of contribution bars; works in server and client components. */
export function useContributionWords(): ContributionWords {
  const t = useTranslations('charts')
  const gaps = { name: '{name}', total: '{total}', parts: '{parts}' }
  return {
    bar: plainSentence(t('contribution.bar', gaps)),
    barWithoutTotal: plainSentence(t('contribution.barWithoutTotal', gaps)),
    part: plainSentence(t('contribution.part', { domain: '{domain}', points: '{points}' })),
    missing: t('missing'),
    noRank: t('contribution.noRank'),
    wouldHave: t('contribution.wouldHave'),
  }
}
