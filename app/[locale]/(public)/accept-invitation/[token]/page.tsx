import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountDoor } from '@/components/account/account-door'
import { LinkProblem } from '@/components/account/link-problem'
import { NewPasswordForm } from '@/components/account/new-password-form'
import { getInvitation } from '@/lib/account/get-invitation'
import type { FailureCode } from '@/lib/shared/result'
import { acceptAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.accept')
  return { title: t('button') }
}

export default async function AcceptInvitationPage({
  params,
}: PageProps<'/[locale]/accept-invitation/[token]'>) {
  const { token } = await params
  const invitation = await getInvitation({ token })
  if (!invitation.ok) return <NoInvitation code={invitation.failure.code} />
  const { organisation, name, email, problem } = invitation.value
  if (problem) return <NoInvitation code={problem} />
  const t = await getTranslations('public')
  return (
    <AccountDoor title={t('accept.title', { organisation })} lead={t('accept.lead', { email })}>
      <NewPasswordForm
        action={acceptAction}
        token={token}
        email={email}
        name={{
          name: 'name',
          label: t('accept.name'),
          hint: t('accept.nameHint'),
          autoComplete: 'name',
          defaultValue: name,
        }}
        texts={{
          problem: t('signIn.problem'),
          titlePrefix: t('signIn.titlePrefix'),
          password: t('accept.password'),
          passwordHint: t('reset.passwordHint'),
          show: t('signIn.show'),
          hide: t('signIn.hide'),
          button: t('accept.button'),
        }}
      />
    </AccountDoor>
  )
}

async function NoInvitation({ code }: { code: FailureCode }) {
  const t = await getTranslations('public.link')
  const canBeSentAgain = code === 'link-expired' || code === 'not-found'
  return <LinkProblem code={code}>{canBeSentAgain && <p>{t('askAdministrator')}</p>}</LinkProblem>
}
