import { getTranslations } from 'next-intl/server'
import { StandingNotice } from '@/components/frame/standing-notice'
import { buttonStyles } from '@/components/ui/button-styles'
import { PlainLink } from '@/components/ui/plain-link'

export default async function NotFound() {
  const t = await getTranslations('frame.notFound')
  return (
    <StandingNotice title={t('title')} body={<p>{t('body')}</p>}>
      <PlainLink href="/" className={buttonStyles({})}>
        {t('home')}
      </PlainLink>
    </StandingNotice>
  )
}
