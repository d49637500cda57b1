import type { ReportContent } from '@/lib/selection/report/report-schema'
import { textIn } from '@/lib/shared/locale'
import { heading, type PaperBlock, tableOr, text } from '../paper/paper'
import type { ReportWords } from './report-words'

/** The openings, the bids, the panel with its declarations, admissibility and clarifications. */
export function peopleParts(content: ReportContent, words: ReportWords): readonly PaperBlock[] {
  return [
    ...openingParts(content, words),
    ...panelParts(content, words),
    ...admissibilityParts(content, words),
    ...clarificationParts(content, words),
  ]
}

function openingParts(content: ReportContent, words: ReportWords): readonly PaperBlock[] {
  const { t, at, money } = words
  return [
    heading('opening', t('opening')),
    tableOr(t('openingsNone'), {
      caption: t('openingsCaption'),
      head: [t('envelope'), t('when'), t('openedBy'), t('attendees'), t('hash')],
      rows: content.openings.map((opening) => [
        words.enums(`envelope.${opening.envelope}`),
        at(opening.openedAt),
        `${opening.proposedBy}, ${opening.confirmedBy}`,
        opening.attendees.join(', ') || t('none'),
        opening.recordHash,
      ]),
      numeric: [],
      widths: [17, 15, 20, 18, 30],
    }),
    tableOr(t('bidsNone'), {
      caption: t('bidsCaption'),
      head: [t('bid'), t('submittedAt'), t('readOut'), t('state')],
      rows: content.bids.map(({ letter, name, submittedAt, state }) => {
        const offer = content.prices.find(({ bid }) => bid === letter)
        return [
          `${letter} ${name}`,
          at(submittedAt),
          offer ? money(offer.offered, offer.currency) : t('notOpened'),
          words.enums(`bidState.${state}`),
        ]
      }),
      numeric: [2],
      widths: [40, 20, 22, 18],
    }),
    ...content.lateBids.map(({ name, receivedAt }) =>
      text(t('lateBid', { name, when: at(receivedAt) })),
    ),
  ]
}

function panelParts(content: ReportContent, words: ReportWords): readonly PaperBlock[] {
  const { t } = words
  return [
    heading('panel', t('panel')),
    tableOr(t('none'), {
      caption: t('panelCaption'),
      head: [t('member'), t('role'), t('absence')],
      rows: content.panel.map(({ name, role, absenceReason }) => [
        name,
        words.enums(`panelRole.${role}`),
        absenceReason,
      ]),
      numeric: [],
      widths: [35, 20, 45],
    }),
    tableOr(t('none'), {
      caption: t('declarationsCaption'),
      head: [t('member'), t('about'), t('state'), t('review')],
      rows: content.declarations.map(({ member, bid, state, reviewedBy, reviewReason }) => [
        member,
        bid === null ? t('inGeneral') : t('bidLetter', { letter: bid }),
        words.enums(`conflictState.${state}`),
        reviewedBy ? `${reviewedBy}: ${reviewReason}` : '',
      ]),
      numeric: [],
      widths: [28, 14, 18, 40],
    }),
  ]
}

function admissibilityParts(content: ReportContent, words: ReportWords): readonly PaperBlock[] {
  const { t } = words
  return [
    heading('admissibility', t('admissibility')),
    tableOr(t('findingsNone'), {
      caption: t('findingsCaption'),
      head: [t('bid'), t('criterion'), t('finding'), t('reason'), t('foundBy')],
      rows: content.findings.map(({ bid, criterion, verdict, reason, foundBy, confirmedBy }) => [
        bid,
        criterion,
        words.enums(`knockOutVerdict.${verdict}`),
        reason,
        [foundBy, confirmedBy].filter(Boolean).join(', '),
      ]),
      numeric: [],
      widths: [8, 12, 14, 40, 26],
    }),
  ]
}

function clarificationParts(content: ReportContent, words: ReportWords): readonly PaperBlock[] {
  const { t, at, locale } = words
  const clarifications = content.queries.filter(({ kind }) => kind === 'clarification')
  return [
    heading('clarifications', t('clarifications')),
    tableOr(t('questionsNone'), {
      caption: t('questionsCaption'),
      head: [t('when'), t('question'), t('answer')],
      rows: content.questions.map(({ askedAt, question, answer }) => [
        at(askedAt),
        textIn(question, locale),
        textIn(answer, locale),
      ]),
      numeric: [],
      widths: [18, 41, 41],
    }),
    tableOr(t('queriesNone'), {
      caption: t('queriesCaption'),
      head: [t('bid'), t('question'), t('answer')],
      rows: clarifications.map(({ bid, question, answer }) => [
        bid,
        question,
        answer || t('unanswered'),
      ]),
      numeric: [],
      widths: [8, 46, 46],
    }),
  ]
}
