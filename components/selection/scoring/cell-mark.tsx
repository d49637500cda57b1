import { useTranslations } from 'next-intl'
import { LevelMark } from '../desk/level-mark'
import type { ScoreCell } from './score-draft'

/** The level given in one place, and whether it is safe. */
export function CellMark({ cell: { choice, state } }: { readonly cell: ScoreCell }) {
  const t = useTranslations('scoring.desk')
  const given = choice === 'not-applicable' ? t('notApplicableShort') : choice
  return (
    <LevelMark
      given={given === null ? null : String(given)}
      isSaved={state.kind === 'saved'}
      words={{ open: t('open'), isSaved: t('isSaved'), isUnsaved: t('isUnsaved') }}
    />
  )
}
