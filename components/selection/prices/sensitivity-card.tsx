import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { type SimpleColumn, SimpleTable } from '@/components/ui/table/simple-table'
import type { PricesView } from '@/lib/selection/prices/prices-view'
import type { CombinedSensitivity } from '@/lib/selection/prices/sensitivity-rules'
import { textIn } from '@/lib/shared/locale'
import { SharePicture } from './share-picture'

type SensitivityCardProps = {
  readonly view: Pick<PricesView, 'combined' | 'criteria'>
  readonly sensitivity: CombinedSensitivity
}

/** Who would lead under other rules. Marked as not binding: the published rule alone decides. */
export function SensitivityCard({ view, sensitivity }: SensitivityCardProps) {
  const t = useTranslations('prices.sensitivity')
  const letterOf = new Map(view.combined?.rows.map(({ bidId, letter }) => [bidId, letter]) ?? [])
  const parts: PartProps = {
    sensitivity,
    criteria: view.criteria,
    letters: (ids) => ids.map((id) => letterOf.get(id) ?? '').join(', '),
  }
  return (
    <Card id="sensitivity" title={t('title')} subtitle={t('lead')}>
      <div className="grid items-start gap-6 xl:grid-cols-2">
        {sensitivity.byShare && (
          <SharePicture
            stretches={sensitivity.byShare.map(({ from, to, leaders }) => ({
              from,
              to,
              letters: parts.letters(leaders),
            }))}
            published={view.combined?.qualityShare ?? 0}
          />
        )}
        <WithoutEach {...parts} />
        <Formulas {...parts} />
        <Weights {...parts} />
        <Aggregations {...parts} />
      </div>
    </Card>
  )
}

type PartProps = {
  readonly sensitivity: CombinedSensitivity
  readonly criteria: PricesView['criteria']
  readonly letters: (ids: readonly string[]) => string
}

function WithoutEach({ sensitivity, letters }: PartProps) {
  const t = useTranslations('prices.sensitivity')
  if (sensitivity.withoutEach.length === 0) return null
  return (
    <Part
      title={t('without')}
      columns={[
        { id: 'what', label: t('without') },
        { id: 'leader', label: t('leader') },
      ]}
      rows={sensitivity.withoutEach.map(({ bidId, leaders, isReversal }) => ({
        id: bidId,
        cells: {
          what: t('withoutBid', { letter: letters([bidId]) }),
          leader: <Lead letters={letters(leaders)} warning={isReversal ? t('reversal') : null} />,
        },
      }))}
    />
  )
}

function Formulas({ sensitivity, letters }: PartProps) {
  const t = useTranslations('prices.sensitivity')
  const formulas = useTranslations('procedure.formulas')
  if (sensitivity.formulas.length === 0) return null
  return (
    <Part
      title={t('formulas')}
      columns={[
        { id: 'what', label: t('formula') },
        { id: 'leader', label: t('leader') },
      ]}
      rows={sensitivity.formulas.map(({ kind, leaders }) => ({
        id: kind,
        cells: {
          what: formulas(`${kind}.label`),
          leader:
            leaders === null ? (
              <span className="text-ink-3">{t('notComputed')}</span>
            ) : (
              <Lead letters={letters(leaders)} warning={changed(leaders, sensitivity, t)} />
            ),
        },
      }))}
    />
  )
}

/** Only the criteria whose weight decides something: a table of forty that change nothing hides the one that does. */
function Weights({ sensitivity, criteria, letters }: PartProps) {
  const t = useTranslations('prices.sensitivity')
  const locale = useLocale()
  const deciding = sensitivity.weights.filter(
    ({ less, more }) => changed(less, sensitivity, t) || changed(more, sensitivity, t),
  )
  if (deciding.length === 0)
    return (
      <section className="stack gap-2">
        <h3>{t('weights')}</h3>
        <p>{t('weightsNone', { count: sensitivity.weights.length })}</p>
      </section>
    )
  const nameOf = new Map(
    criteria.map(({ id, code, title }) => [id, `${code} ${textIn(title, locale)}`]),
  )
  return (
    <Part
      title={t('weights')}
      columns={[
        { id: 'what', label: t('criterion') },
        { id: 'less', label: t('less') },
        { id: 'more', label: t('more') },
      ]}
      rows={deciding.map(({ criterionId, less, more }) => ({
        id: criterionId,
        cells: {
          what: nameOf.get(criterionId),
          less: <Lead letters={letters(less)} warning={changed(less, sensitivity, t)} />,
          more: <Lead letters={letters(more)} warning={changed(more, sensitivity, t)} />,
        },
      }))}
    />
  )
}

function Aggregations({ sensitivity, letters }: PartProps) {
  const t = useTranslations('prices.sensitivity')
  const values = useTranslations('procedure.values')
  if (sensitivity.aggregations.length === 0) return null
  return (
    <Part
      title={t('aggregation')}
      columns={[
        { id: 'what', label: t('rule') },
        { id: 'leader', label: t('leader') },
      ]}
      rows={sensitivity.aggregations.map(({ kind, leaders }) => ({
        id: kind,
        cells: {
          what: values(kind),
          leader: <Lead letters={letters(leaders)} warning={changed(leaders, sensitivity, t)} />,
        },
      }))}
    />
  )
}

const changed = (
  leaders: readonly string[],
  { leaders: published }: CombinedSensitivity,
  t: (key: 'changes') => string,
) => {
  const isSame =
    leaders.length === published.length && leaders.every((id) => published.includes(id))
  return isSame ? null : t('changes')
}

function Lead({ letters, warning }: { readonly letters: string; readonly warning: string | null }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <strong>{letters}</strong>
      {warning && <Chip tone="caution">{warning}</Chip>}
    </span>
  )
}

function Part({
  title,
  ...table
}: {
  readonly title: string
  readonly columns: readonly SimpleColumn[]
  readonly rows: React.ComponentProps<typeof SimpleTable>['rows']
}) {
  return (
    <section className="stack min-w-0 gap-2">
      <h3>{title}</h3>
      <SimpleTable caption={title} captionHidden scroll {...table} />
    </section>
  )
}
