import { useTranslations } from 'next-intl'
import { LevelMark } from '../desk/level-mark'
import type { RatingCell } from './rating-store'

/** The level rated in one place, and whether it is safe. */
export function RatingMark({ cell }: { readonly cell: RatingCell }) {
  const t = useTranslations('evidence.rating')
  return (
    <LevelMark
      given={cell.level === null ? null : String(cell.level)}
      isSaved={cell.state.kind === 'saved'}
      words={{ open: t('open'), isSaved: t('isSaved'), isUnsaved: t('isUnsaved') }}
    />
  )
}
