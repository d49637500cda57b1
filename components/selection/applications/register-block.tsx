import { useLocale, useTranslations } from 'next-intl'
import type { NoticeStanding } from '../../../lib/selection/procedure/notice-rules'
import { ButtonLink } from '../../ui/button-link'
import { Notice } from '../../ui/notice'
import { PlainLink } from '../../ui/plain-link'

type RegisterBlockProps = { readonly noticeId: string; readonly standing: NoticeStanding }

/** The way from a notice to a bid; after the closing only receipts are left to check. */
export function RegisterBlock({ noticeId, standing }: RegisterBlockProps) {
  const t = useTranslations('applications.register')
  const locale = useLocale()
  if (standing === 'cancelled') return null
  if (standing !== 'announced' && standing !== 'open')
    return (
      <p>
        <PlainLink href="/notices/receipts">{t('checkReceipt')}</PlainLink>
      </p>
    )
  return (
    <Notice
      tone="accent"
      title={t('title')}
      className="no-print"
      actions={
        <>
          <ButtonLink variant="primary" href={`/notices/${noticeId}/register`}>
            {t('title')}
          </ButtonLink>
          <ButtonLink href={`/sign-in?next=/${locale}/applications`}>{t('signIn')}</ButtonLink>
          <ButtonLink variant="quiet" href="/notices/receipts">
            {t('checkReceipt')}
          </ButtonLink>
        </>
      }
    >
      {t('block')}
    </Notice>
  )
}
