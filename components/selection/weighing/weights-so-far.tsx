'use client'

import { useLocale, useTranslations } from 'next-intl'
import { textIn } from '../../../lib/shared/locale'
import { WeightIntervals } from '../../charts/weight-intervals'
import { Card } from '../../ui/card'
import type { DeskSet } from './desk'
import { useSetName } from './use-set-name'

/** The weights that the answers give so far, heaviest first, each with the range that fits them. */
export function WeightsSoFar({ current }: { readonly current: DeskSet }) {
  const t = useTranslations('weighing.weights')
  const locale = useLocale()
  const name = useSetName()(current.set)
  const { set, evaluation } = current
  const { evaluated, evaluation: found } = evaluation.progress
  const rows = set.items
    .map(({ id, title }) => {
      const place = found ? evaluated.indexOf(id) : -1
      const at = (values: readonly number[] | undefined) =>
        place < 0 ? null : (values?.[place] ?? null)
      return {
        id,
        name: textIn(title, locale),
        weight: at(found?.linear.weights),
        lower: at(found?.nonlinear.low),
        upper: at(found?.nonlinear.high),
      }
    })
    .toSorted((one, other) => (other.weight ?? -1) - (one.weight ?? -1))
  const warnings = found?.warnings ?? []
  const outside = warnings.flatMap((warning) =>
    warning.code === 'linear-outside-interval' ? warning.criteria : [],
  )
  const slack = warnings.flatMap((warning) =>
    warning.code === 'slack-at-upper-bound' ? warning.criteria : [],
  )
  return (
    <Card
      title={t('title')}
      subtitle={set.domain ? t('within', { domain: name }) : t('between')}
      level={3}
      id="weights-so-far"
    >
      {found ? (
        <div className="stack gap-3">
          <WeightIntervals view={{ domain: set.domain?.domainNumber ?? null, rows }} />
          {outside.length > 0 && (
            <p className="text-xs text-ink-3">
              {t('outside', { count: outside.length, total: evaluated.length })}
            </p>
          )}
          {slack.length > 0 && (
            <p className="text-xs text-ink-3">{t('slack', { count: slack.length })}</p>
          )}
        </div>
      ) : (
        <p className="text-ink-2">{t('notYet')}</p>
      )}
    </Card>
  )
}
