import { useFormatter, useTranslations } from 'next-intl'
import { ContributionBar } from '../charts/contribution-bar'
import { contributionRows } from '../charts/contribution-rows'
import { useContributionWords } from '../charts/use-contribution-words'
import { useNumberText } from '../charts/use-number-text'
import { BidBadge } from '../ui/bid-badge'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { exampleDecision } from './example-decision'

/** What the product is for, in one small picture that is computed, not drawn. */
export function ExampleRanking() {
  const t = useTranslations('public.example')
  const decision = exampleDecision()
  return (
    <section aria-label={t('region')} className="stack gap-7">
      <h2 className="text-xl text-balance">{t('title')}</h2>
      <Card>
        <div className="stack gap-3.5">
          <p className="flex flex-wrap items-center gap-2">
            <b>{t('tender')}</b>
            <Chip tone="good">{t('chip')}</Chip>
          </p>
          <ExampleBars decision={decision} />
          <p className="num text-xs text-ink-3">
            {t('note', { bids: decision.bids.length, domains: decision.domains.length })}
          </p>
        </div>
      </Card>
    </section>
  )
}

function ExampleBars({ decision }: { readonly decision: ReturnType<typeof exampleDecision> }) {
  const t = useTranslations('public.example')
  const format = useFormatter()
  const words = useContributionWords()
  const numbers = useNumberText()
  const rows = contributionRows(
    {
      domains: decision.domains.map(({ id, ...domain }) => ({
        ...domain,
        name: t(`domains.${id}`),
      })),
      bids: decision.bids.map((bid) => ({ ...bid, name: bid.letter })),
      knockedOut: [],
    },
    words,
    numbers,
  )
  return (
    <ul className="grid gap-2">
      {rows.map((row, index) => (
        <li
          key={row.letter}
          className="grid grid-cols-[22px_minmax(0,1fr)_40px] items-center gap-3"
        >
          <BidBadge letter={row.letter} state={index === 0 ? 'first' : 'plain'} />
          <ContributionBar row={withoutTexts(row)} heightPx={16} />
          <span className={`num text-end ${index === 0 ? 'font-bold' : 'text-ink-2'}`}>
            {format.number(decision.bids[index]?.total ?? 0, {
              minimumFractionDigits: 1,
              maximumFractionDigits: 1,
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The bars are too slim for numbers inside; the text alternative keeps them. */
const withoutTexts = (row: ReturnType<typeof contributionRows>[number]) => ({
  ...row,
  segments: row.segments.map((segment) => ({ ...segment, text: '' })),
})
