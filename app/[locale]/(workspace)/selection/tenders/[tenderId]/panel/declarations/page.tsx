import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { ConflictGuide } from '@/components/selection/panel/conflict-guide'
import { OwnDeclarationCard } from '@/components/selection/panel/own-declaration-card'
import { Link } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { Split } from '@/components/ui/split'
import { openView } from '@/lib/platform/open-view'
import { getOwnDeclarations } from '@/lib/selection/panel/get-own-declarations'
import { declareConflictAction } from '../actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('panel.own')
  return { title: t('title') }
}

/** What a member is asked about their own links, and what they said. */
export default async function DeclarationsPage({ params }: Props) {
  const view = await openView(await getOwnDeclarations({ tenderId: (await params).tenderId }))
  const t = await getTranslations('panel.own')
  const { tender, declarations } = view
  const made = declarations.filter(({ state }) => state !== 'requested').length
  return (
    <ClientMessages areas={['panel', 'enums']}>
      <Split side={<ConflictGuide recusal={view.recusal} />} sideWidth="wide">
        <div className="stack gap-1.5">
          <Link href={`/selection/tenders/${tender.id}/panel`}>{t('back')}</Link>
          <h2 className="text-lg">{t('title')}</h2>
          <p className="max-w-[82ch] text-ink-2">{t('lead')}</p>
          <p className="num text-ink-3 text-xs">
            {t('progress', { made, all: declarations.length })}
          </p>
        </div>
        {view.isOff && <Notice tone="bad">{t('isOff')}</Notice>}
        {declarations.map((declaration) => (
          <OwnDeclarationCard
            key={declaration.bidder?.bidId ?? 'general'}
            tenderId={tender.id}
            declaration={declaration}
            action={declareConflictAction}
          />
        ))}
        {declarations.length === 1 && <Notice>{t('bidders')}</Notice>}
      </Split>
    </ClientMessages>
  )
}
