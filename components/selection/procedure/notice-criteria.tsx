import { useLocale, useTranslations } from 'next-intl'
import { numberText } from '@/components/charts/number-text'
import { Chip } from '@/components/ui/chip'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { FrozenContent } from '@/lib/selection/procedure/frozen-content-schema'
import { textIn } from '@/lib/shared/locale'
import { scaleSummary } from '../criteria/scale-summary'

type Domain = FrozenContent['domains'][number]
type Criterion = Domain['criteria'][number]

/** The tree of criteria as published: weights, scales and the words of every level. */
export function NoticeCriteria({ content }: { readonly content: FrozenContent }) {
  return (
    <div className="stack gap-6">
      {content.domains.map((domain) => (
        <DomainTable key={domain.code} domain={domain} />
      ))}
    </div>
  )
}

function DomainTable({ domain }: { readonly domain: Domain }) {
  const t = useTranslations('procedure.notice')
  const locale = useLocale()
  const { ratio, plain } = numberText(locale)
  const title = `${domain.code} ${textIn(domain.title, locale)}`
  const points = domain.criteria.reduce((sum, { weight }) => sum + (weight?.basisPoints ?? 0), 0)
  return (
    <section aria-label={title} className="stack gap-2">
      <h3>{title}</h3>
      <SimpleTable
        caption={title}
        captionHidden
        scroll
        columns={[
          { id: 'criterion', label: t('criterion') },
          { id: 'scale', label: t('scale') },
          { id: 'minimum', label: t('minimum'), numeric: true },
          { id: 'weight', label: t('weight'), unit: '%', numeric: true },
        ]}
        rows={domain.criteria.map((criterion) => ({
          id: criterion.code,
          cells: {
            criterion: `${criterion.code} ${textIn(criterion.title, locale)}`,
            scale: <Scale criterion={criterion} />,
            minimum: criterion.minimumValue === null ? '–' : plain(criterion.minimumValue),
            weight: criterion.weight ? (
              ratio(criterion.weight.basisPoints / 100)
            ) : (
              <Chip outline>{t('knockOut')}</Chip>
            ),
          },
        }))}
        totals={{ criterion: textIn(domain.title, locale), weight: ratio(points / 100) }}
      />
    </section>
  )
}

function Scale({ criterion }: { readonly criterion: Criterion }) {
  const t = useTranslations()
  const locale = useLocale()
  const { valueFunction } = criterion
  const { plain } = numberText(locale)
  return (
    <>
      {scaleSummary((key, values) => t(`tenders.${key}`, values), criterion, locale)}
      {valueFunction?.kind === 'rating' && (
        <ul className="mt-1 text-xs text-ink-2">
          {valueFunction.levels.map(({ level, value, anchor }) => (
            <li key={level}>
              {t('procedure.notice.level', {
                level: plain(level),
                value: plain(value),
                words: textIn(anchor, locale),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
