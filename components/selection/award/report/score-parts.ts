import type { ReportContent } from '@/lib/selection/report/report-schema'
import { heading, type PaperBlock, tableOr, text } from '../paper/paper'
import type { ReportWords } from './report-words'

/** How far the scores lay apart, what the panel agreed on and who held to another view. */
export function moderationParts(content: ReportContent, words: ReportWords): readonly PaperBlock[] {
  const { t, at, plain } = words
  return [
    heading('moderation', t('moderation')),
    tableOr(t('spreadNone'), {
      caption: t('spreadCaption'),
      head: [t('bid'), t('criterion'), t('lowest'), t('highest'), t('spread')],
      rows: content.spread
        .filter(({ share }) => share >= noticeableSpread)
        .map(({ bid, criterion, lowest, highest, share }) => [
          bid,
          criterion,
          plain(lowest),
          plain(highest),
          words.percent(share),
        ]),
      numeric: [2, 3, 4],
    }),
    tableOr(t('agreementsNone'), {
      caption: t('agreementsCaption'),
      head: [t('bid'), t('criterion'), t('level'), t('reason'), t('present'), t('when')],
      rows: content.agreements.map((agreed) => [
        agreed.bid,
        agreed.criterion,
        plain(agreed.level),
        agreed.reason,
        agreed.present.join(', '),
        at(agreed.agreedAt),
      ]),
      numeric: [2],
      widths: [7, 10, 8, 39, 22, 14],
    }),
    tableOr(t('dissentsNone'), {
      caption: t('dissentsCaption'),
      head: [t('bid'), t('criterion'), t('member'), t('point'), t('answer')],
      rows: content.agreements.flatMap(({ bid, criterion, dissents }) =>
        dissents.map(({ member, point, answer }) => [bid, criterion, member, point, answer]),
      ),
      numeric: [],
      widths: [7, 10, 17, 33, 33],
    }),
    tableOr(t('confirmationsNone'), {
      caption: t('confirmationsCaption'),
      head: [t('member'), t('when'), t('hash')],
      rows: content.confirmations.map(({ name, confirmedAt, recordHash }) => [
        name,
        at(confirmedAt),
        recordHash,
      ]),
      numeric: [],
      widths: [30, 20, 50],
    }),
  ]
}

/** From this share of the scale on, a cell is discussed. */
const noticeableSpread = 0.3

/** Every score behind the result. */
export const scoreAnnex = (content: ReportContent, words: ReportWords): readonly PaperBlock[] => {
  const { t, plain } = words
  return [
    heading('scores', t('scores')),
    tableOr(t('scoresNone'), {
      caption: t('scoresCaption'),
      head: [t('bid'), t('criterion'), t('member'), t('level'), t('comment')],
      rows: content.ratings.map(({ bid, criterion, evaluator, level, comment }) => [
        bid,
        criterion,
        evaluator,
        level === null ? t('notApplicable') : plain(level),
        comment,
      ]),
      numeric: [3],
      widths: [7, 11, 22, 12, 48],
    }),
  ]
}

/** How far each weight could move before another bid led in quality. It binds nobody. */
export const sensitivityAnnex = (
  content: ReportContent,
  words: ReportWords,
): readonly PaperBlock[] => {
  const { t } = words
  return [
    heading('sensitivity', t('sensitivity')),
    { kind: 'notice', text: t('nonBinding') },
    text(t('sensitivityLead'), 'faint'),
    tableOr(t('sensitivityNone'), {
      caption: t('sensitivityCaption'),
      head: [t('criterion'), t('weight'), t('from'), t('to')],
      rows: content.sensitivity.map(({ criterion, weight, low, high }) => [
        criterion,
        words.percent(weight),
        words.percent(low),
        words.percent(high),
      ]),
      numeric: [1, 2, 3],
    }),
  ]
}
