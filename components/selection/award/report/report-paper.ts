import type { ShownReport } from '@/lib/selection/report/load-standing-report'
import { type Locale, textIn } from '@/lib/shared/locale'
import { heading, type Paper, type PaperBlock, tableOr, text } from '../paper/paper'
import { peopleParts } from './people-parts'
import { priceParts } from './price-parts'
import { procedureParts } from './procedure-parts'
import { type ReportWords, reportWords } from './report-words'
import { moderationParts, scoreAnnex, sensitivityAnnex } from './score-parts'

/** The evaluation report as a document in the reader's language, with the opinions that members gave on it. */
export async function reportPaper(report: ShownReport, locale: Locale): Promise<Paper> {
  const { content, contentHash } = report
  const words = await reportWords(content, locale)
  const { t, at } = words
  return {
    locale,
    title: t('title'),
    sender: [],
    addressee: [],
    dateline: '',
    subtitle: t('subtitle', {
      reference: content.tender.reference,
      title: textIn(content.tender.title, locale),
      number: content.number,
    }),
    contents: t('contents'),
    foot: t('foot', { reference: content.tender.reference, hash: contentHash.slice(0, 16) }),
    pageOf: (page, pages) => t('page', { page, pages }),
    blocks: [
      text(t('drafted', { name: content.draftedBy, when: at(content.draftedAt) }), 'faint'),
      ...(content.tender.fictional ? [{ kind: 'notice', text: t('fictional') } as const] : []),
      ...recommendationParts(report, words),
      ...procedureParts(content, words),
      ...peopleParts(content, words),
      ...moderationParts(content, words),
      ...priceParts(content, words),
      ...scoreAnnex(content, words),
      ...sensitivityAnnex(content, words),
      heading('record', t('record')),
      text(t('recordHead', { head: content.audit.head, entries: content.audit.entries })),
      text(t('reportHash', { hash: contentHash })),
    ],
  }
}

/** What the panel recommends, with every dissent beside it. */
function recommendationParts(
  { content, opinions }: ShownReport,
  words: ReportWords,
): readonly PaperBlock[] {
  const { t, at } = words
  const { recommendation } = content
  const dissents = opinions.filter(({ opinion }) => opinion === 'dissents')
  return [
    heading('recommendation', t('recommendation')),
    text(
      recommendation
        ? t('recommends', { bid: recommendation.bid, name: recommendation.name })
        : t('recommendsNobody'),
      'strong',
    ),
    ...dissents.flatMap(({ name, statement }) => [
      heading(`dissent-${name}`, t('dissentOf', { name }), 3),
      text(statement),
    ]),
    tableOr(t('opinionsNone'), {
      caption: t('opinionsCaption'),
      head: [t('member'), t('opinion'), t('statement'), t('when')],
      rows: opinions.map(({ name, opinion, statement, givenAt }) => [
        name,
        t(`opinions.${opinion}`),
        statement,
        at(givenAt),
      ]),
      numeric: [],
      widths: [26, 16, 38, 20],
    }),
  ]
}
