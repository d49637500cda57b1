import { useLocale, useTranslations } from 'next-intl'
import type { OfferDraft } from '../../../lib/selection/applications/draft-schema'
import { offerMismatches } from '../../../lib/selection/applications/offer-rules'
import { moneyText } from '../../ui/money-text'
import { Notice } from '../../ui/notice'

/** Where the offer's own arithmetic does not agree: a warning, never a refusal. */
export function MismatchNotice({ offer }: { readonly offer: OfferDraft }) {
  const t = useTranslations('applications.price')
  const locale = useLocale()
  const mismatches = offerMismatches(offer)
  if (mismatches.length === 0) return null
  const amount = (minor: number) => moneyText(locale)(minor, offer.currency)
  return (
    <Notice tone="caution" live="polite" title={t('mismatchTitle')}>
      <ul className="num">
        {mismatches.map((mismatch) => {
          const amounts = {
            stated: amount(mismatch.stated),
            reckoned: amount(mismatch.reckoned),
          }
          return mismatch.kind === 'line' ? (
            <li key={mismatch.line}>{t('mismatchLine', { number: mismatch.line, ...amounts })}</li>
          ) : (
            <li key="total">{t('mismatchTotal', amounts)}</li>
          )
        })}
      </ul>
      <p>{t('mismatchBody')}</p>
    </Notice>
  )
}
