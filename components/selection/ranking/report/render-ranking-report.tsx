import { renderToBuffer } from '@react-pdf/renderer'
import { getTranslations } from 'next-intl/server'
import { numberText } from '@/components/charts/number-text'
import type { RankingView } from '@/lib/selection/ranking/ranking-view'
import { type Locale, textIn } from '@/lib/shared/locale'
import { dateText } from '../../../ui/date-text'
import { evidenceText } from '../evidence-text'
import { RankingReport, type RankingReportView } from './ranking-report'

/** The ranking report as PDF: result, weights, values, evidence with sources, and the ranges in which the winner stands. */
export async function renderRankingReport(
  view: RankingView,
  locale: Locale,
  madeAt: Date,
  madeBy: string,
): Promise<Uint8Array> {
  const report = await reportView(view, locale, madeAt, madeBy)
  return renderToBuffer(<RankingReport report={report} />)
}

async function reportView(
  { loaded, ranking }: RankingView,
  locale: Locale,
  madeAt: Date,
  madeBy: string,
): Promise<RankingReportView> {
  const t = await getTranslations({ locale, namespace: 'ranking' })
  const dates = dateText(locale)
  const numbers = numberText(locale)
  const { facts, lock, tender } = loaded
  const official = loaded.weightSets.find(({ id }) => id === lock?.weightSetId)
  const bids = facts.bids.map(({ letter, name }, i) => ({
    name: `${letter} ${name}`,
    rank: ranking?.additive.ranks[i] ?? null,
    score: ranking?.additive.scores[i] ?? null,
    index: i,
  }))
  const titles = facts.criteria.map(({ code, title }) => `${code} ${textIn(title, locale)}`)
  const nameOf = (id: string | null) =>
    bids[facts.bids.findIndex((bid) => bid.id === id)]?.name ?? ''
  const words = {
    missing: t('score.missing'),
    notApplicable: t('score.notApplicable'),
    yes: t('score.yes'),
    no: t('score.no'),
    distributed: (values: { count: string; regions: string }) => t('score.distributed', values),
  }
  const ordered = bids.toSorted((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9))
  return {
    title: t('report.title'),
    subtitle: `${tender.reference} · ${textIn(tender.title, locale)}`,
    made: t('report.made', {
      date: dates.longMinute(madeAt),
      name: madeBy,
    }),
    fictional: tender.fictional ? t('report.fictional') : '',
    official: t('report.official', {
      set: official ? textIn(official.name, locale) : '',
      version: lock?.version ?? 0,
      date: lock ? dates.longDay(lock.lockedAt) : '',
      reason: lock?.reason ?? '',
    }),
    hash: `${t('report.hash')}: ${lock?.contentHash ?? ''}`,
    definitions: t('report.definitions'),
    page: (page, pages) => t('report.page', { page, pages }),
    sections: [
      {
        title: t('report.ranking'),
        head: [t('report.rank'), t('report.bid'), t('report.score')],
        widths: [10, 70, 20],
        rows: ordered.map(({ rank, name, score }) => [
          rank === null ? t('report.unranked') : String(rank),
          name,
          score === null ? '' : numbers.ratio(score),
        ]),
      },
      {
        title: t('report.weights'),
        head: [t('report.criterion'), t('report.weight')],
        widths: [80, 20],
        rows: titles.map((title, j) => [title, numbers.ratio(100 * (official?.shares?.[j] ?? 0))]),
      },
      {
        title: t('report.values'),
        head: [t('report.criterion'), ...facts.bids.map(({ letter }) => letter)],
        widths: [44, ...facts.bids.map(() => 56 / facts.bids.length)],
        rows: titles.map((title, j) => [
          title,
          ...facts.bids.map((_, i) => {
            const value = ranking?.evaluation.cells[i]?.[j]?.value ?? null
            return value === null ? words.missing : numbers.points(value)
          }),
        ]),
      },
      {
        title: t('report.stability'),
        head: [t('report.criterion'), t('report.from'), t('report.to'), t('report.challenger')],
        widths: [50, 12, 12, 26],
        rows: (ranking?.checks?.criterionStability ?? []).map((range, j) => [
          titles[j] ?? '',
          numbers.percent(range.low),
          numbers.percent(range.high),
          [range.challengerLow, range.challengerHigh].map(nameOf).filter(Boolean).join(' / '),
        ]),
      },
      {
        title: t('report.evidence'),
        head: [t('report.criterion'), ...facts.bids.map(({ letter }) => letter)],
        widths: [30, ...facts.bids.map(() => 70 / facts.bids.length)],
        rows: facts.criteria.map(({ id }, j) => [
          titles[j] ?? '',
          ...facts.bids.map(({ evidence }) =>
            evidenceText(evidence.get(id) ?? { status: 'missing' }, '', numbers, words),
          ),
        ]),
      },
    ],
  }
}
