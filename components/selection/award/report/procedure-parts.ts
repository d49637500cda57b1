import { termTexts } from '@/components/selection/procedure/term-texts'
import type { ReportContent } from '@/lib/selection/report/report-schema'
import { textIn } from '@/lib/shared/locale'
import { heading, type PaperBlock, tableOr, text } from '../paper/paper'
import type { ReportWords } from './report-words'

/** What was bought, how, and what was told to everybody beforehand. */
export function procedureParts(content: ReportContent, words: ReportWords): readonly PaperBlock[] {
  const { t, at, locale } = words
  const { tender, publications } = content
  return [
    heading('identity', t('identity')),
    {
      kind: 'facts',
      items: [
        [t('organisation'), tender.organisation],
        [t('reference'), tender.reference],
        [t('tender'), textIn(tender.title, locale)],
        [t('object'), textIn(tender.description, locale) || t('none')],
        [t('kind'), words.enums(`tenderKind.${tender.kind}`)],
        [t('currency'), tender.currency],
        [t('timeZone'), tender.timeZone],
        [
          t('budget'),
          tender.budgetMinor === null
            ? t('none')
            : words.money(tender.budgetMinor, tender.currency),
        ],
      ],
    },
    text(t('procedureReason')),
    ...(tender.procedureReason ? [text(tender.procedureReason)] : []),
    heading('timeline', t('timeline')),
    tableOr(t('none'), {
      caption: t('publicationsCaption'),
      head: [t('version'), t('when'), t('by'), t('reason'), t('hash')],
      rows: publications.map(({ version, publishedAt, publishedBy, reason, contentHash }) => [
        String(version),
        at(publishedAt),
        publishedBy,
        reason || t('firstPublication'),
        contentHash,
      ]),
      numeric: [],
      widths: [8, 16, 16, 28, 32],
    }),
    heading('rules', t('rules')),
    text(t('rulesHash', { hash: publications.at(-1)?.contentHash ?? '' })),
    {
      kind: 'facts',
      items: termTexts(content.frozen, words.terms, locale).map(
        ({ term, value }) => [term, value] as const,
      ),
    },
    criteriaTable(content, words),
  ]
}

function criteriaTable({ frozen }: ReportContent, words: ReportWords): PaperBlock {
  const { t, locale } = words
  return tableOr(t('none'), {
    caption: t('criteriaCaption'),
    head: [t('criterion'), t('weight'), t('minimum')],
    rows: frozen.domains.flatMap((domain) => [
      [
        `${domain.code} ${textIn(domain.title, locale)}`,
        words.weight(domain.criteria.reduce((sum, one) => sum + (one.weight?.basisPoints ?? 0), 0)),
        domain.minimum === null ? '' : words.plain(domain.minimum),
      ],
      ...domain.criteria.map(({ code, title, weight, minimumValue }) => [
        `${code} ${textIn(title, locale)}`,
        weight === null ? t('knockOut') : words.weight(weight.basisPoints),
        minimumValue === null ? '' : words.plain(minimumValue),
      ]),
    ]),
    numeric: [1, 2],
    widths: [70, 15, 15],
  })
}
