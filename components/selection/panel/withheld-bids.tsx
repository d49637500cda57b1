import { useTranslations } from 'next-intl'
import { BidBadge } from '@/components/ui/bid-badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'

type WithheldBidsProps = {
  readonly tenderId: string
  readonly bids: readonly {
    readonly letter: string
    readonly name: string
    readonly door: 'unopened' | 'declaration-needed' | 'recused' | 'not-on-panel'
  }[]
}

/** Bids behind a closed door, and what opens it. */
export function WithheldBids({ tenderId, bids }: WithheldBidsProps) {
  const t = useTranslations('panel')
  if (bids.length === 0) return null
  const mayDeclare = bids.some(({ door }) => door === 'declaration-needed')
  return (
    <Card
      title={t('withheld.title')}
      actions={
        mayDeclare && (
          <ButtonLink href={`/selection/tenders/${tenderId}/panel/declarations`} variant="primary">
            {t('own.go')}
          </ButtonLink>
        )
      }
    >
      <ul className="stack gap-2">
        {bids.map(({ letter, name, door }) => (
          <li key={letter} className="flex items-start gap-3">
            <BidBadge letter={letter} />
            <span className="min-w-0">
              <span className="block">{name}</span>
              <span className="block text-ink-2 text-xs">{t(`withheld.${door}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
