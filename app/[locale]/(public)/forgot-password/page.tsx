import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountDoor } from '@/components/account/account-door'
import { OneFieldForm } from '@/components/account/one-field-form'
import { PlainLink } from '@/components/ui/plain-link'
import { askForLinkAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.forgot')
  return { title: t('title') }
}

export default async function ForgotPasswordPage({
  searchParams,
}: PageProps<'/[locale]/forgot-password'>) {
  const { sent } = await searchParams
  return sent === undefined ? <AskForLink /> : <LinkSent />
}

async function AskForLink() {
  const t = await getTranslations('public')
  return (
    <AccountDoor title={t('forgot.title')} lead={t('forgot.lead')}>
      <OneFieldForm
        action={askForLinkAction}
        field={{
          name: 'email',
          label: t('signIn.email'),
          type: 'email',
          autoComplete: 'username',
          autoCapitalize: 'none',
          spellCheck: false,
        }}
        texts={{
          problem: t('signIn.problem'),
          titlePrefix: t('signIn.titlePrefix'),
          button: t('forgot.button'),
        }}
      />
      <p>
        <PlainLink href="/sign-in">{t('forgot.back')}</PlainLink>
      </p>
    </AccountDoor>
  )
}

async function LinkSent() {
  const t = await getTranslations('public.forgot')
  return (
    <AccountDoor title={t('sentTitle')} lead={t('sent')}>
      <p className="text-ink-2">{t('notArrived')}</p>
      <p>
        <PlainLink href="/sign-in">{t('back')}</PlainLink>
      </p>
    </AccountDoor>
  )
}
