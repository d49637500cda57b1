import { useTranslations } from 'next-intl'
import { SourceText } from './source-text'

type WeightTotalsProps = {
  readonly sets: readonly {
    readonly id: string
    readonly name: string
    readonly source: string
    /** What the column adds up to, in per cent. */
    readonly total: string
    readonly isPrinted: boolean
    /** What the weights printed for the domains add up to, where the source has them. */
    readonly domainTotal?: string | null
  }[]
}

/** What each weight column adds up to, said plainly, and where it comes from. */
export function WeightTotals({ sets }: WeightTotalsProps) {
  const t = useTranslations('tenders.criteria')
  return (
    <ul className="stack gap-1.5 text-ink-2">
      {sets.map(({ id, name, source, total, isPrinted, domainTotal }) => (
        <li key={id}>
          {t(isPrinted ? 'printedTotal' : 'computedTotal', { set: name, total })}
          {domainTotal && ` ${t('domainTotal', { total: domainTotal })}`}
          {source !== '' && (
            <span className="ms-1.5 text-ink-3">
              <SourceText source={source} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
