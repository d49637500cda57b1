import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { BidBadge } from '@/components/ui/bid-badge'
import { Chip } from '@/components/ui/chip'
import { Facts } from '@/components/ui/facts'
import { IconLink } from '@/components/ui/icon-button'
import { Link } from '@/components/ui/navigation'
import { countryName } from '@/lib/selection/bids/country-rules'
import type { BidEvidenceView } from '@/lib/selection/evidence/get-bid'

/** Whose bid it is, how complete, and the way to its neighbours. */
export function BidHead({ view }: { readonly view: BidEvidenceView }) {
  const t = useTranslations('evidence.bid')
  const locale = useLocale()
  const { bid, standing } = view
  const base = `/selection/tenders/${view.tender.id}/bids`
  const facts = [
    { term: t('country'), value: countryName(bid.country, locale) },
    { term: t('identifier'), value: bid.identifier },
    {
      term: t('evidence'),
      value: t('enteredOf', { entered: standing.entered, asked: standing.asked }),
    },
    { term: t('missingCount'), value: standing.missing },
    {
      term: t('requirements'),
      value: standing.knockOutCount > 0 && (
        <Chip tone={tones[standing.verdict]}>{t(`verdict.${standing.verdict}`)}</Chip>
      ),
    },
  ]
  return (
    <section aria-labelledby="bid-name" className="rounded-lg border bg-surface shadow-sm">
      <header className="flex flex-wrap items-center gap-3 px-5 pt-4 max-md:px-4">
        <BidBadge
          letter={bid.letter}
          state={standing.verdict === 'fail' ? 'knocked-out' : 'plain'}
        />
        <h2 id="bid-name" className="min-w-0 flex-1 basis-40 [overflow-wrap:anywhere]">
          <span className="sr-only">{`${bid.letter} `}</span>
          {bid.name}
        </h2>
        <span className="flex items-center gap-1 no-print">
          <Link href={base} className="me-2 text-xs">
            {t('all')}
          </Link>
          <Neighbour base={base} bid={view.previous} kind="previous" />
          <Neighbour base={base} bid={view.next} kind="next" />
        </span>
      </header>
      <Facts items={facts.filter(({ value }) => value !== '' && value !== false)} />
      {bid.note && <p className="border-t px-5 py-3 text-ink-2 max-md:px-4">{bid.note}</p>}
    </section>
  )
}

const tones = { pass: 'good', fail: 'bad', clarify: 'caution' } as const

function Neighbour({
  base,
  bid,
  kind,
}: {
  readonly base: string
  readonly bid: BidEvidenceView['next']
  readonly kind: 'previous' | 'next'
}) {
  const t = useTranslations('evidence.bid')
  if (!bid) return null
  return (
    <IconLink
      href={`${base}/${bid.id}`}
      label={t(kind, { letter: bid.letter, name: bid.name })}
      icon={kind === 'previous' ? <ChevronLeft /> : <ChevronRight />}
    />
  )
}
