import { getTranslations } from 'next-intl/server'
import { StandingNotice } from '@/components/frame/standing-notice'
import { Button } from '@/components/ui/button'

/** Shown by the service worker in place of a page that needs a connection. Works without any script. */
export default async function OfflinePage() {
  const t = await getTranslations('frame.offline')
  return (
    <StandingNotice title={t('title')} body={<p>{t('body')}</p>}>
      <form method="get">
        <Button type="submit" variant="primary">
          {t('retry')}
        </Button>
      </form>
    </StandingNotice>
  )
}
