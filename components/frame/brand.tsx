import { useTranslations } from 'next-intl'
import { PlainLink } from '../ui/plain-link'

/** The mark and the name on a public page, leading home. */
export function Brand() {
  return (
    <PlainLink href="/" className={brandLook}>
      <BrandName />
    </PlainLink>
  )
}

export const brandLook =
  'inline-flex h-8 items-center gap-2.5 text-base font-bold text-ink no-underline'

/** The mark and the name, for whichever link leads home. */
export function BrandName() {
  const t = useTranslations('ui')
  return (
    <>
      <svg viewBox="0 0 22 22" aria-hidden="true" className="size-5.5">
        <rect width="22" height="22" rx="5" className="fill-accent" />
        <path
          d="M5 7h12M5 11h8M5 15h4.5"
          className="stroke-on-accent"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
      </svg>
      {t('brand')}
    </>
  )
}
