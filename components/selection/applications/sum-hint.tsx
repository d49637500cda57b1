'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { OfferDraft } from '../../../lib/selection/applications/draft-schema'
import { sumMinor } from '../../../lib/selection/applications/offer-rules'
import { moneyText } from '../../ui/money-text'

/** What the lines add up to; nothing while one cannot be read. */
export function SumHint({ offer: { lines, currency } }: { readonly offer: OfferDraft }) {
  const t = useTranslations('applications.price')
  const locale = useLocale()
  const sum = lines.length > 0 ? sumMinor(lines, currency) : null
  if (sum === null) return null
  return <span className="num">{t('sum', { amount: moneyText(locale)(sum, currency) })}</span>
}
