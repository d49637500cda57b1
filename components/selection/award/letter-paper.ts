import { getTranslations } from 'next-intl/server'
import { numberText } from '@/components/charts/number-text'
import { dateText } from '@/components/ui/date-text'
import type { LetterContent, OwnScores } from '@/lib/selection/award/letter-schema'
import { regionOf } from '@/lib/shared/region'
import { moneyText } from './money-text'
import { heading, type Paper, type PaperBlock, tableOr, text } from './paper/paper'
import type { Translate } from './report/report-words'

type Words = {
  readonly t: Translate
  readonly locale: LetterContent['locale']
  readonly score: (value: number | null) => string
  readonly plain: (value: number) => string
  readonly weight: (basisPoints: number) => string
  readonly at: (instant: string) => string
}

/**
 * A letter as a document in the language of its reader.
 *
 * @param sentAt ISO 8601; null for a preview, which has no date yet
 */
export async function letterPaper(letter: LetterContent, sentAt: string | null): Promise<Paper> {
  const { locale, timeZone } = letter
  const t = (await getTranslations({ locale, namespace: 'award.letter' })) as Translate
  const numbers = numberText(locale)
  const words: Words = {
    t,
    locale,
    score: (value) => (value === null ? '–' : numbers.ratio(value)),
    plain: numbers.plain,
    weight: (basisPoints) => numbers.ratio(basisPoints / 100),
    at: (instant) => `${dateText(locale).longMinute(instant, timeZone)} (${timeZone})`,
  }
  return {
    locale,
    title: t(`title.${letter.kind}`),
    sender: [letter.organisation],
    addressee: [
      letter.addressee.name,
      [letter.addressee.identifier, countryName(letter.addressee.country, locale)]
        .filter(Boolean)
        .join(' · '),
    ].filter(Boolean),
    dateline: sentAt === null ? t('notSent') : dateText(locale).longDay(sentAt, timeZone),
    subtitle: t('subject', { reference: letter.reference, title: letter.title }),
    contents: null,
    foot: t('foot', {
      reference: letter.reference,
      hash: letter.rules.contentHash.slice(0, 16),
    }),
    pageOf: (page, pages) => t('page', { page, pages }),
    blocks: [
      ...(letter.fictional ? [{ kind: 'notice', text: t('fictional') } as const] : []),
      ...openingParts(letter, words),
      ...groundParts(letter, words),
      ...(letter.own ? ownParts(letter.own, letter, words) : []),
      ...disclosureParts(letter, words),
      ...closingParts(letter, words),
    ],
  }
}

/** The country in words; what was entered stays where it is no code. */
function countryName(country: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country
  return new Intl.DisplayNames(regionOf(locale), { type: 'region' }).of(country) ?? country
}

function openingParts(letter: LetterContent, { t, at }: Words): readonly PaperBlock[] {
  const { kind, late, reference, own } = letter
  if (late)
    return [
      text(t('lateLead', { reference, received: at(late.receivedAt), closed: at(late.closedAt) })),
      text(t('lateSealed')),
    ]
  const lead = text(t(`lead.${kind}`, { reference }))
  if (kind === 'award') return [lead, text(t('notYet'))]
  return own?.outReason ? [lead, text(t(`out.${own.outReason}`))] : [lead]
}

function groundParts({ grounds }: LetterContent, { t }: Words): readonly PaperBlock[] {
  if (grounds.length === 0) return []
  return [
    heading('grounds', t('grounds')),
    {
      kind: 'list',
      items: grounds.map(({ code, title, reason }) =>
        code === '' ? reason : t('ground', { code, title, reason }),
      ),
    },
  ]
}

function ownParts(own: OwnScores, letter: LetterContent, words: Words): readonly PaperBlock[] {
  const { t, score, weight } = words
  const price = own.price === null ? null : moneyText(own.price, letter.currency, words.locale)
  const facts: readonly (readonly [string, string | null])[] = [
    [
      t('rank'),
      own.rank === null ? t('unranked') : t('rankOf', { rank: own.rank, of: own.bidCount }),
    ],
    [t('quality'), score(own.quality)],
    [t('leastQuality'), own.leastQuality === null ? null : words.plain(own.leastQuality)],
    [t('price'), price],
    [t('pricePoints'), own.pricePoints === null ? null : score(own.pricePoints)],
    [t('total'), own.total === null ? null : score(own.total)],
    [
      t('shares'),
      t('sharesOf', {
        quality: weight(own.qualityShare),
        price: weight(10_000 - own.qualityShare),
      }),
    ],
  ]
  return [
    heading('scores', t('own')),
    {
      kind: 'facts',
      items: facts.flatMap(([term, value]) => (value === null ? [] : [[term, value] as const])),
    },
    tableOr(t('none'), {
      caption: t('domainsCaption'),
      head: [t('domain'), t('weight'), t('score')],
      rows: own.domains.map((domain) => [
        `${domain.code} ${domain.title}`,
        weight(domain.weight),
        score(domain.score),
      ]),
      numeric: [1, 2],
      widths: [60, 20, 20],
    }),
    tableOr(t('none'), {
      caption: t('criteriaCaption'),
      head: [t('criterion'), t('weight'), t('value')],
      rows: own.domains.flatMap(({ criteria }) =>
        criteria.map((one) => [`${one.code} ${one.title}`, weight(one.weight), score(one.value)]),
      ),
      numeric: [1, 2],
      widths: [60, 20, 20],
    }),
    heading('reasons', t('reasons')),
    text(t('reasonsLead'), 'faint'),
    ...own.domains.flatMap(({ criteria }) => criteria.flatMap((one) => reasonParts(one, words))),
  ]
}

type Criterion = OwnScores['domains'][number]['criteria'][number]

function reasonParts(one: Criterion, { t, plain, score }: Words): readonly PaperBlock[] {
  const title = heading(`criterion-${one.code}`, `${one.code} ${one.title}`, 3)
  if (one.given === null)
    return [
      title,
      text(one.value === null ? t('noEvidence') : t('byValue', { value: score(one.value) })),
    ]
  const given = { level: plain(one.given.level), anchor: one.given.anchor || '–' }
  return [
    title,
    text(t(one.isAgreed ? 'agreed' : 'median', given)),
    ...(one.reason ? [text(t('panelReason', { reason: one.reason }))] : []),
    text(
      one.next === null
        ? t('highest')
        : t('notHigher', { level: plain(one.next.level), anchor: one.next.anchor || '–' }),
    ),
  ]
}

function disclosureParts({ winner, kind }: LetterContent, words: Words): readonly PaperBlock[] {
  const { t } = words
  if (kind === 'award') return []
  return [
    heading('winner', t('winner')),
    text(
      winner
        ? t('winnerIs', { name: winner.name, total: words.score(winner.total) })
        : t('winnerNone'),
    ),
    text(t('disclosed'), 'faint'),
  ]
}

function closingParts(letter: LetterContent, { t, at }: Words): readonly PaperBlock[] {
  const { standstill, rules, contact, reportHash } = letter
  const { endsAt, days, count } = standstill
  return [
    heading('standstill', t('standstill')),
    text(t('standstillUntil', { end: at(endsAt), days, count: t(`count.${count}`) }), 'strong'),
    heading('rights', t('rights')),
    text(t('debrief', { contact: contact || letter.organisation })),
    text(t('challenge', { end: at(endsAt) })),
    heading('frozen', t('frozen')),
    text(t('frozenHash', { version: rules.version, hash: rules.contentHash })),
    text(t('reportHash', { hash: reportHash }), 'faint'),
    text(t('signed', { organisation: letter.organisation })),
  ]
}
