import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { useDateText } from '@/components/ui/use-date-text'
import type { OwnDeclaration } from '@/lib/selection/panel/get-own-declarations'
import type { Result } from '@/lib/shared/result'
import { ConflictChip } from './conflict-chip'
import { DeclarationForm } from './declaration-form'

type OwnDeclarationCardProps = {
  readonly tenderId: string
  readonly declaration: OwnDeclaration
  readonly action: (input: unknown) => Promise<Result<unknown>>
}

/** One declaration of one’s own: the question, what was said, what became of it. */
export function OwnDeclarationCard({ tenderId, declaration, action }: OwnDeclarationCardProps) {
  const t = useTranslations('panel')
  const { bidder, state, version, isOpen } = declaration
  const title = bidder ? `${bidder.letter} · ${bidder.name}` : t('own.generalTitle')
  const about = bidder
    ? [bidder.country, bidder.identifier].filter((part) => part !== '').join(' · ')
    : ''
  const question = bidder ? t('own.bidQuestion', { name: bidder.name }) : t('own.generalQuestion')
  const asks = isOpen && state === 'requested'
  return (
    <Card
      id={bidder ? `bid-${bidder.letter}` : 'general'}
      title={title}
      subtitle={asks ? about : [about, question].filter((part) => part !== '').join('. ')}
      actions={<ConflictChip state={state} />}
    >
      <div className="stack gap-4">
        <Said declaration={declaration} />
        {isOpen && (
          <DeclarationForm
            key={`${state}-${version}`}
            tenderId={tenderId}
            bidId={bidder?.bidId ?? null}
            version={version}
            question={question}
            isLater={state !== 'requested'}
            action={action}
          />
        )}
      </div>
    </Card>
  )
}

function Said({ declaration }: { readonly declaration: OwnDeclaration }) {
  const t = useTranslations('panel.own')
  const dates = useDateText()
  const { state, text, declaredAt, reviewedAt, reviewReason } = declaration
  if (declaredAt === null) return null
  return (
    <div className="stack gap-1.5">
      <p className="text-ink-2">{t('declaredAt', { date: dates.minute(declaredAt) })}</p>
      {text !== '' && <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>}
      {state === 'declared' && <p className="text-ink-2">{t('waiting')}</p>}
      {reviewedAt && (
        <p>{t('reviewed', { date: dates.minute(reviewedAt), reason: reviewReason })}</p>
      )}
    </div>
  )
}
