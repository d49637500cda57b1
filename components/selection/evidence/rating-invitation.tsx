import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'

/** Tells a panel member that there is something to rate. */
export function RatingInvitation({ tenderId }: { readonly tenderId: string }) {
  const t = useTranslations('evidence.rating')
  return (
    <Notice
      tone="accent"
      title={t('inviteTitle')}
      actions={
        <ButtonLink variant="primary" href={`/selection/tenders/${tenderId}/bids/rating`}>
          {t('inviteAction')}
        </ButtonLink>
      }
    >
      {t('inviteBody')}
    </Notice>
  )
}
