import { useLocale, useTranslations } from 'next-intl'
import type { SetFit, WeighingRoundView } from '../../../lib/selection/weighing/get-weighing-round'
import {
  type QuestionSet,
  questionSetsOf,
} from '../../../lib/selection/weighing/question-set-rules'
import { textIn } from '../../../lib/shared/locale'
import { useNumberText } from '../../charts/use-number-text'
import { Card } from '../../ui/card'
import { DomainKey } from '../../ui/domain-key'
import { Explain } from '../../ui/explain'
import { SimpleTable } from '../../ui/table/simple-table'

/** How each expert's answers fit together, question set by question set. A ratio over its limit is marked, never refused. */
export function FitMatrix({ view }: { readonly view: WeighingRoundView }) {
  const t = useTranslations('weights.fit')
  const locale = useLocale()
  const sets = questionSetsOf(view.domains)
  const shown = view.experts.filter(({ findings }) => findings !== null)
  if (shown.length === 0) return null
  const nameOf = ({ domain }: QuestionSet) => (domain ? textIn(domain.title, locale) : t('domains'))
  return (
    <Card
      id="fit-matrix"
      title={t('title')}
      subtitle={<Explain term={t('subtitle')}>{t('explanation')}</Explain>}
      flush
    >
      <SimpleTable
        caption={t('title')}
        captionHidden
        scroll
        columns={[
          { id: 'name', label: t('expert') },
          ...sets.map((set) => ({
            id: set.id,
            numeric: true,
            label: (
              <span className="inline-flex items-center gap-1.5" title={nameOf(set)}>
                {set.domain ? (
                  <DomainKey domain={set.domain.domainNumber} label={nameOf(set)} />
                ) : (
                  nameOf(set)
                )}
              </span>
            ),
          })),
        ]}
        rows={shown.map(({ id, name, findings }) => ({
          id,
          cells: {
            name,
            ...Object.fromEntries(
              (findings?.fits ?? []).map((fit) => [
                fit.questionSet,
                <FitCell key={fit.questionSet} fit={fit} />,
              ]),
            ),
          },
        }))}
      />
    </Card>
  )
}

function FitCell({ fit }: { readonly fit: SetFit }) {
  const t = useTranslations('weights.fit')
  const numbers = useNumberText()
  if (fit.ratio === null) return '–'
  const ratio = numbers.ratio(fit.ratio)
  if (fit.acceptable === true) return ratio
  const limit = fit.limit === null ? null : numbers.ratio(fit.limit)
  return (
    <span className="inline-grid justify-items-end">
      <b className={fit.acceptable === false ? 'text-caution' : undefined}>{ratio}</b>
      <span className="text-xs text-ink-2">
        {limit === null ? t('noLimit') : t('over', { limit, kept: fit.kept })}
      </span>
    </span>
  )
}
