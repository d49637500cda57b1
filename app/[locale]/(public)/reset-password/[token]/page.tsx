import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountDoor } from '@/components/account/account-door'
import { LinkProblem } from '@/components/account/link-problem'
import { NewPasswordForm } from '@/components/account/new-password-form'
import { buttonStyles } from '@/components/ui/button-styles'
import { PlainLink } from '@/components/ui/plain-link'
import { getPasswordReset } from '@/lib/account/get-password-reset'
import type { FailureCode } from '@/lib/shared/result'
import { resetPasswordAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.reset')
  return { title: t('title') }
}

export default async function ResetPasswordPage({
  params,
}: PageProps<'/[locale]/reset-password/[token]'>) {
  const { token } = await params
  const reset = await getPasswordReset({ token })
  if (!reset.ok) return <NoReset code={reset.failure.code} />
  const { email, problem } = reset.value
  if (problem) return <NoReset code={problem} />
  const t = await getTranslations('public')
  return (
    <AccountDoor title={t('reset.title')} lead={t('reset.lead', { email })}>
      <NewPasswordForm
        action={resetPasswordAction}
        token={token}
        email={email}
        texts={{
          problem: t('signIn.problem'),
          titlePrefix: t('signIn.titlePrefix'),
          password: t('reset.password'),
          passwordHint: t('reset.passwordHint'),
          show: t('signIn.show'),
          hide: t('signIn.hide'),
          button: t('reset.button'),
        }}
      />
    </AccountDoor>
  )
}

async function NoReset({ code }: { code: FailureCode }) {
  const t = await getTranslations('public.link')
  return (
    <LinkProblem code={code}>
      <PlainLink
        href="/forgot-password"
        className={buttonStyles({ variant: 'primary', size: 'lg', block: true })}
      >
        {t('askAgain')}
      </PlainLink>
    </LinkProblem>
  )
}
