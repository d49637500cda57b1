import { getTranslations } from 'next-intl/server'
import { StandingNotice } from '@/components/frame/standing-notice'
import { buttonStyles } from '@/components/ui/button-styles'
import { PlainLink } from '@/components/ui/plain-link'

export default async function Forbidden() {
  const t = await getTranslations('frame.denied')
  return (
    <StandingNotice title={t('title')} body={<p>{t('body')}</p>}>
      <PlainLink href="/" className={buttonStyles({})}>
        {t('home')}
      </PlainLink>
    </StandingNotice>
  )
}
