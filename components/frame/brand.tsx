import { useTranslations } from 'next-intl'
import { Link } from '../ui/navigation'

/** The mark and the name, leading home. */
export function Brand() {
  const t = useTranslations('ui')
  return (
    <Link
      href="/"
      className="inline-flex h-8 items-center gap-2.5 text-base font-bold text-ink no-underline"
    >
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
    </Link>
  )
}
