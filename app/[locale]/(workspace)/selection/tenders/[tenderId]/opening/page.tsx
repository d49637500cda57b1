import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { OpeningSection } from '@/components/selection/opening/opening-section'
import { openView } from '@/lib/platform/open-view'
import { getOpening } from '@/lib/selection/opening/get-opening'
import { confirmOpeningAction, proposeOpeningAction, takeBackOpeningAction } from './actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('opening')
  return { title: t('tab') }
}

const actions = {
  propose: proposeOpeningAction,
  confirm: confirmOpeningAction,
  takeBack: takeBackOpeningAction,
}

/** The opening of the technical envelopes, and of the financial ones. */
export default async function OpeningPage({ params }: Props) {
  const view = await openView(await getOpening({ tenderId: (await params).tenderId }))
  const t = await getTranslations('opening.opening')
  const hashes = [view.technical, view.financial].flatMap(({ done }) => done?.recordHash ?? [])
  return (
    <ClientMessages areas={['opening']}>
      {/* The first hash of a page stands at the foot of every printed sheet. */}
      {hashes.length > 0 && <span hidden data-content-hash={hashes.join('   ')} />}
      <div className="stack gap-5">
        <p className="max-w-[82ch] text-ink-2">{t('lead')}</p>
        <OpeningSection view={view} part={view.technical} actions={actions} />
        <OpeningSection view={view} part={view.financial} actions={actions} />
      </div>
    </ClientMessages>
  )
}
