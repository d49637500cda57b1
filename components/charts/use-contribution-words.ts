import { useTranslations } from 'next-intl'
import type { ContributionWords } from './contribution-rows'

/** The sentences of contribution bars; works in server and client components. */
export function useContributionWords(): ContributionWords {
  const t = useTranslations('charts')
  return {
    bar: (values) => t('contribution.bar', values),
    barWithoutTotal: (values) => t('contribution.barWithoutTotal', values),
    part: (values) => t('contribution.part', values),
    missing: t('missing'),
    noRank: t('contribution.noRank'),
    wouldHave: t('contribution.wouldHave'),
  }
}
