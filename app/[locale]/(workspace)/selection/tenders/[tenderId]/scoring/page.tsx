import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { MyCards } from '@/components/selection/scoring/my-cards'
import { ScoringBoard } from '@/components/selection/scoring/scoring-board'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { openView } from '@/lib/platform/open-view'
import { hasReached } from '@/lib/selection/procedure/tender-states-rules'
import { getMyScoring } from '@/lib/selection/scoring/get-my-scoring'
import { getScoringBoard } from '@/lib/selection/scoring/get-scoring-board'
import { getTender } from '@/lib/selection/tenders/get-tender'
import { nudgeEvaluatorsAction, reopenScorecardAction, revealScoresAction } from './actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('scoring.overview')
  return { title: t('title') }
}

/** The reader's own cards, and for those who run the panel how far everybody is; after the reveal the way to all cards. */
export default async function ScoringPage({ params }: Props) {
  const { tenderId } = await params
  const tender = await openView(await getTender({ tenderId }))
  const t = await getTranslations('scoring.overview')
  if (!hasReached(tender, 'scoring') || tender.procedure === 'light')
    return (
      <EmptyState title={t('notYet')} framed>
        {t('notYetBody')}
      </EmptyState>
    )
  const [mine, board] = await Promise.all([
    getMyScoring({ tenderId }),
    getScoringBoard({ tenderId }),
  ])
  const isRevealed = hasReached(tender, 'revealed')
  return (
    <ClientMessages areas={['scoring', 'enums']}>
      <div className="stack gap-4">
        {isRevealed ? (
          <Notice
            tone="good"
            title={t('revealed')}
            actions={
              <ButtonLink size="sm" href={`/selection/tenders/${tenderId}/scoring/cards`}>
                {t('toCards')}
              </ButtonLink>
            }
          >
            {t('revealedBody')}
          </Notice>
        ) : (
          <Notice title={t('sealed')}>{t('sealedBody')}</Notice>
        )}
        {mine.ok && <MyCards view={mine.value} />}
        {board.ok && (
          <ScoringBoard
            view={board.value}
            acts={{
              nudge: nudgeEvaluatorsAction,
              reopen: reopenScorecardAction,
              reveal: revealScoresAction,
            }}
          />
        )}
      </div>
    </ClientMessages>
  )
}
