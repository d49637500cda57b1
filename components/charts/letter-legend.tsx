import { useTranslations } from 'next-intl'
import type { BidLabel } from './bid-label'

/** The names behind the letters of a picture that has no room for names. */
export function LetterLegend({ bids }: { readonly bids: readonly BidLabel[] }) {
  const t = useTranslations('charts')
  return (
    <ul
      aria-label={t('letters')}
      className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-xs leading-[18px]"
    >
      {bids.map(({ letter, name }) => (
        <li key={letter} className="max-w-full truncate" title={name}>
          <b className="text-ink">{letter}</b> {name}
        </li>
      ))}
    </ul>
  )
}
