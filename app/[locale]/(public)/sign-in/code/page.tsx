import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AccountDoor } from '@/components/account/account-door'
import { OneFieldForm } from '@/components/account/one-field-form'
import { PlainLink } from '@/components/ui/plain-link'
import { returnPath } from '@/lib/account/return-path-rules'
import { finishSignInAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.code')
  return { title: t('title') }
}

export default async function CodePage({ searchParams }: PageProps<'/[locale]/sign-in/code'>) {
  const next = returnPath((await searchParams).next, await getLocale())
  const t = await getTranslations('public')
  return (
    <AccountDoor title={t('code.title')} lead={t('code.lead')}>
      <OneFieldForm
        action={finishSignInAction}
        hidden={{ next }}
        field={{
          name: 'code',
          label: t('code.code'),
          hint: t('code.codeHint'),
          autoComplete: 'one-time-code',
          autoCapitalize: 'none',
          spellCheck: false,
          className: 'num',
        }}
        texts={{
          problem: t('signIn.problem'),
          titlePrefix: t('signIn.titlePrefix'),
          button: t('code.button'),
        }}
      />
      <p>
        <PlainLink href="/sign-in">{t('code.startAgain')}</PlainLink>
      </p>
    </AccountDoor>
  )
}
