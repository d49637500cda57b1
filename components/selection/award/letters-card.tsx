import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { dateText } from '@/components/ui/date-text'
import { PlainLink } from '@/components/ui/plain-link'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { AwardView } from '@/lib/selection/award/award-view'

/** The letters: to be read before they go out, and once they went. */
export function LettersCard({ view }: { readonly view: AwardView }) {
  const t = useTranslations('award')
  const locale = useLocale()
  const { tenderId, state, notified, timeZone, may } = view
  const sent = notified && dateText(locale).longMinute(notified.at, timeZone)
  return (
    <Card
      id="letters"
      title={t('steps.letters')}
      subtitle={t('lettersCard.lead')}
      flush={notified !== null}
      footer={sent && t('lettersCard.sent', { when: `${sent} (${timeZone})` })}
    >
      {notified && <Sent view={view} />}
      {may.notify && (
        <ButtonLink href={`/selection/tenders/${tenderId}/award/letters`} variant="primary">
          {t('lettersCard.preview')}
        </ButtonLink>
      )}
      {!notified && !may.notify && (
        <p>{t(state === 'approved' ? 'lettersCard.byOfficer' : 'lettersCard.waits')}</p>
      )}
    </Card>
  )
}

function Sent({ view: { tenderId, letters } }: { readonly view: AwardView }) {
  const t = useTranslations('award')
  return (
    <SimpleTable
      caption={t('lettersCard.caption')}
      captionHidden
      scroll
      columns={[
        { id: 'bidder', label: t('lettersCard.bidder') },
        { id: 'kind', label: t('lettersCard.kind') },
        { id: 'language', label: t('lettersCard.language') },
      ]}
      rows={letters.map(({ id, kind, name, locale }) => ({
        id,
        cells: {
          bidder: (
            <PlainLink href={`/selection/tenders/${tenderId}/award/letters/${id}`}>
              {name}
            </PlainLink>
          ),
          kind: t(`kinds.${kind}`),
          language: t(`languages.${locale}`),
        },
      }))}
    />
  )
}
