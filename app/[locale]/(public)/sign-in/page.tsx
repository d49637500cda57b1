import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AccountDoor } from '@/components/account/account-door'
import { ExampleRanking } from '@/components/account/example-ranking'
import { SignInForm } from '@/components/account/sign-in-form'
import { TryAsPanel } from '@/components/account/try-as-panel'
import { Notice } from '@/components/ui/notice'
import { PlainLink } from '@/components/ui/plain-link'
import { listDemoPeople } from '@/lib/account/list-demo-people'
import { returnPath } from '@/lib/account/return-path-rules'
import { currentActor } from '@/lib/platform/actor'
import { openView } from '@/lib/platform/open-view'
import { enterAction, signInAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.signIn')
  return { title: t('title') }
}

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/sign-in'>) {
  const { next: asked, changed, refused } = await searchParams
  const next = returnPath(asked, await getLocale())
  if (await currentActor()) redirect(next)
  const t = await getTranslations('public')
  const dossier = await getTranslations('dossier')
  const notices = await getTranslations('opening.notice')
  const people = await openView(await listDemoPeople(undefined))
  const isDemonstration = people.length > 0
  return (
    <AccountDoor
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      footer={
        <>
          <PlainLink href="/notices">{notices('all')}</PlainLink>
          <PlainLink href="/verify">{dossier('link')}</PlainLink>
          {isDemonstration && <PlainLink href="/mailbox">{t('tryAs.mailbox')}</PlainLink>}
        </>
      }
      aside={
        <>
          <ExampleRanking />
          {isDemonstration && (
            <TryAsPanel
              people={people}
              next={next}
              isRefused={refused !== undefined}
              action={enterAction}
            />
          )}
        </>
      }
    >
      {changed !== undefined && <Notice tone="good">{t('signIn.passwordChanged')}</Notice>}
      {asked !== undefined && <Notice>{t('signIn.expired')}</Notice>}
      <SignInForm
        action={signInAction}
        next={next}
        forgotten={<PlainLink href="/forgot-password">{t('signIn.forgotten')}</PlainLink>}
        texts={{
          problem: t('signIn.problem'),
          titlePrefix: t('signIn.titlePrefix'),
          email: t('signIn.email'),
          password: t('signIn.password'),
          show: t('signIn.show'),
          hide: t('signIn.hide'),
          button: t('signIn.button'),
        }}
      />
      <p className="text-xs text-ink-3">{t('signIn.patience')}</p>
    </AccountDoor>
  )
}
