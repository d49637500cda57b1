import { useTranslations } from 'next-intl'
import { buttonStyles } from '../ui/button-styles'
import { PlainLink } from '../ui/plain-link'
import { StandingNotice } from './standing-notice'

type WayHomeNoticeProps = {
  readonly about: 'notFound' | 'denied'
  readonly framed?: boolean
}

/** There is no such page, or not for this person; and the way home. */
export function WayHomeNotice({ about, framed = false }: WayHomeNoticeProps) {
  const t = useTranslations(`frame.${about}`)
  return (
    <StandingNotice title={t('title')} body={<p>{t('body')}</p>} framed={framed}>
      <PlainLink href="/" className={buttonStyles({})}>
        {t('home')}
      </PlainLink>
    </StandingNotice>
  )
}
