import { getTranslations } from 'next-intl/server'
import { StandingNotice } from '@/components/frame/standing-notice'
import { ButtonLink } from '@/components/ui/button-link'

export default async function NotFound() {
  const t = await getTranslations('frame.notFound')
  return (
    <StandingNotice title={t('title')} body={<p>{t('body')}</p>}>
      <ButtonLink href="/">{t('home')}</ButtonLink>
    </StandingNotice>
  )
}
