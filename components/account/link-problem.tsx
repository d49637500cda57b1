import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { FailureCode } from '../../lib/shared/result'
import { ButtonLink } from '../ui/button-link'
import { AccountDoor } from './account-door'

type LinkProblemProps = {
  readonly code: FailureCode
  /** What to do next, beside signing in. */
  readonly children?: ReactNode
}

/** The page behind a link that does nothing any more: why, and where to go from here. */
export async function LinkProblem({ code, children }: LinkProblemProps) {
  const t = await getTranslations()
  const why = code === 'not-found' ? t('public.link.unknown') : t(`errors.${code}`)
  return (
    <AccountDoor title={t('public.link.title')} lead={why}>
      {children}
      <ButtonLink href="/sign-in" size="lg" block>
        {t('public.link.signIn')}
      </ButtonLink>
    </AccountDoor>
  )
}
