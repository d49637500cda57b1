import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { FailureCode } from '../../lib/shared/result'
import { buttonStyles } from '../ui/button-styles'
import { PlainLink } from '../ui/plain-link'
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
      <PlainLink href="/sign-in" className={buttonStyles({ size: 'lg', block: true })}>
        {t('public.link.signIn')}
      </PlainLink>
    </AccountDoor>
  )
}
