import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { ForgetForeignDrafts } from '@/components/frame/forget-foreign-drafts'
import { RegisterServiceWorker } from '@/components/frame/register-service-worker'
import { FrameNotice, WorkspaceFrame } from '@/components/frame/workspace-frame'
import { currentActor } from '@/lib/platform/actor'
import { currentSession } from '@/lib/platform/auth/session'
import { env } from '@/lib/platform/env'
import { signInAddress } from '@/lib/platform/open-view'
import { ownOrganisationName } from '@/lib/platform/own-organisation-name'
import { getHome } from '@/lib/selection/home/get-home'
import { searchAction, signOutAction } from './actions'
import { navigationFor } from './navigation'

/** The frame of every page behind sign-in. Pages guard themselves; the frame only shows what they would open. */
export default async function WorkspaceLayout({ children }: { children: React.ReactNode }) {
  const [session, actor] = await Promise.all([currentSession(), currentActor()])
  if (!session || !actor) redirect(await signInAddress())
  const t = await getTranslations()
  const waiting = getHome(undefined).then((home) => (home.ok ? home.value.tasks.length : 0))
  const nav = await navigationFor(actor, waiting)
  const { user } = session
  return (
    <ClientMessages areas={['charts']}>
      <ForgetForeignDrafts personId={actor.id} />
      <WorkspaceFrame
        nav={nav}
        organisation={await ownOrganisationName()}
        person={{
          name: user.name,
          email: user.email,
          roleLabel: t(`enums.role.${user.roles[0] ?? 'member'}`),
        }}
        pages={nav.flatMap(({ label, items }) =>
          items.map((item) => ({ href: item.href, label: item.label, detail: label ?? undefined })),
        )}
        personMenu={[{ href: '/account', label: t('frame.nav.account'), icon: 'account' }]}
        search={searchAction}
        signOut={signOutAction}
        notice={env.DEMO && <FrameNotice>{t('frame.demoNotice')}</FrameNotice>}
        helpLinks={[
          { href: '/tour', label: t('frame.nav.tour') },
          { href: '/methods', label: t('frame.nav.methods') },
        ]}
      >
        {children}
      </WorkspaceFrame>
      <RegisterServiceWorker />
    </ClientMessages>
  )
}
