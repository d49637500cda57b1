import type { ExportTable } from '../../../platform/spreadsheet/export-table'
import { type Locale, textIn } from '../../../shared/locale'
import type { RankingView } from '../ranking-view'

/** The words of the workbook, in the reader's language. */
export type RankingTableWords = {
  readonly ranking: string
  readonly rank: string
  readonly bid: string
  readonly score: string
  readonly weights: string
  readonly criterion: string
  readonly weight: string
  readonly values: string
}

/** The ranking, the weights and the values as the sheets of a workbook. Empty where there is no ranking. */
export function rankingTables(
  { loaded, ranking }: RankingView,
  locale: Locale,
  words: RankingTableWords,
): readonly ExportTable[] {
  if (!ranking) return []
  const { facts, domains, lock, weightSets } = loaded
  const names = facts.bids.map(({ letter, name }) => `${letter} ${name}`)
  const place = (index: number) => ranking.additive.ranks[index] ?? Number.POSITIVE_INFINITY
  const order = facts.bids.map((_, index) => index).sort((a, b) => place(a) - place(b))
  const titles = facts.criteria.map(({ code, title }) => `${code} ${textIn(title, locale)}`)
  const sets = weightSets.filter(({ shares }) => shares !== null)
  const official = sets.find(({ id }) => id === lock?.weightSetId)
  return [
    {
      title: words.ranking,
      columns: [
        { heading: words.rank, width: 8 },
        { heading: words.bid, width: 36 },
        { heading: words.score, decimals: 2 },
        ...domains.map(({ title }) => ({ heading: textIn(title, locale), decimals: 2 })),
      ],
      rows: order.map((index) => [
        ranking.additive.ranks[index] ?? null,
        names[index] ?? '',
        ranking.additive.scores[index] ?? null,
        ...(ranking.byDomain[index] ?? []),
      ]),
    },
    {
      title: words.weights,
      columns: [
        { heading: words.criterion, width: 48 },
        ...sets.map(({ name, id }) => ({
          heading: `${textIn(name, locale)}${id === official?.id ? ' *' : ''}, %`,
          width: 24,
          decimals: 2,
        })),
      ],
      rows: titles.map((title, j) => [
        title,
        ...sets.map(({ shares }) => 100 * (shares?.[j] ?? 0)),
      ]),
    },
    {
      title: words.values,
      columns: [
        { heading: words.criterion, width: 48 },
        { heading: words.weight, decimals: 2 },
        ...names.map((heading) => ({ heading, width: 20, decimals: 1 })),
      ],
      rows: titles.map((title, j) => [
        title,
        100 * (official?.shares?.[j] ?? 0),
        ...facts.bids.map((_, i) => ranking.evaluation.cells[i]?.[j]?.value ?? null),
      ]),
    },
  ]
}
