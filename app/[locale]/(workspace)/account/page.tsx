import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { PasswordForm } from '@/components/account/password-form'
import { ProfileForm } from '@/components/account/profile-form'
import { ThemeChoice } from '@/components/account/theme-choice'
import { ClientMessages } from '@/components/frame/client-messages'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { Split } from '@/components/ui/split'
import { type AccountView, getAccount } from '@/lib/account/get-account'
import { openView } from '@/lib/platform/open-view'
import { defaultLocale, isLocale } from '@/lib/shared/locale'
import { changePasswordAction, updateProfileAction } from './actions'
import { SecondFactorCard } from './second-factor-card'
import { SessionsCard } from './sessions-card'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('title') }
}

export default async function AccountPage() {
  const account = await openView(await getAccount(undefined))
  const t = await getTranslations('account')
  const { email, organisationName: organisation, name, locale, version } = account
  return (
    <ClientMessages areas={['account']}>
      <PageHead title={t('title')} lead={t('lead', { email, organisation })} />
      <Split side={<Aside account={account} />}>
        <div className="stack gap-5">
          <Card title={t('profile.title')}>
            <ProfileForm
              values={{ name, locale: isLocale(locale) ? locale : defaultLocale, version }}
              action={updateProfileAction}
            />
          </Card>
          <SessionsCard />
          <Card title={t('password.title')} subtitle={t('password.lead')}>
            <PasswordForm email={email} action={changePasswordAction} />
          </Card>
        </div>
      </Split>
    </ClientMessages>
  )
}

async function Aside({ account }: { account: AccountView }) {
  const t = await getTranslations()
  const theme = (await cookies()).get('theme')?.value
  return (
    <>
      <SecondFactorCard isOn={account.hasSecondFactor} />
      <Card title={t('account.theme.title')} level={3}>
        <ThemeChoice chosen={theme === 'light' || theme === 'dark' ? theme : 'system'} />
      </Card>
      <Card title={t('account.roles')} level={3} subtitle={t('account.rolesNote')}>
        <ul className="grid gap-1">
          {account.roles.map((role) => (
            <li key={role}>{t(`enums.role.${role}`)}</li>
          ))}
        </ul>
      </Card>
    </>
  )
}
