import { useLocale, useTranslations } from 'next-intl'
import { ClockBar } from '@/components/charts/clock-bar'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { dateText } from '@/components/ui/date-text'
import { DefinitionList } from '@/components/ui/facts'
import type { AwardView } from '@/lib/selection/award/award-view'

const dayMs = 24 * 60 * 60_000

/** The standstill as a clock, with the date and the hour at which it ends where the tender is. */
export function StandstillCard({ view }: { readonly view: AwardView }) {
  const t = useTranslations('award')
  const { notified, now } = view
  const isOver = notified !== null && notified.standstillEndsAt <= now
  const left = notified
    ? Math.floor((Date.parse(notified.standstillEndsAt) - Date.parse(now)) / dayMs)
    : 0
  return (
    <Card
      id="standstill"
      title={t('steps.standstill')}
      subtitle={t('standstillCard.lead')}
      actions={
        notified &&
        !view.ending && (
          <Chip tone={isOver ? 'good' : 'accent'}>
            {isOver ? t('standstillCard.over') : t('standstillCard.left', { days: left })}
          </Chip>
        )
      }
    >
      {notified ? <Clock view={view} notified={notified} /> : <p>{t('standstillCard.waits')}</p>}
    </Card>
  )
}

type ClockProps = {
  readonly view: AwardView
  readonly notified: NonNullable<AwardView['notified']>
}

function Clock({ view: { timeZone, now, ending }, notified }: ClockProps) {
  const t = useTranslations('award.standstillCard')
  const dates = dateText(useLocale())
  const at = (instant: string) => dates.longMinute(instant, timeZone)
  const { standstillStartsAt: start, standstillEndsAt: end } = notified
  return (
    <div className="stack gap-3">
      {!ending && (
        <ClockBar
          view={{
            label: t('clock', { start: at(start), end: at(end), now: at(now) }),
            start: Date.parse(start),
            // once it is over, it is over: later is not late
            now: Math.min(Date.parse(now), Date.parse(end)),
            due: Date.parse(end),
            tone: 'neutral',
          }}
        />
      )}
      <DefinitionList
        termWidth="wide"
        items={[
          { term: t('sent'), value: at(notified.at) },
          { term: t('starts'), value: at(start) },
          { term: t('ends'), value: <strong>{at(end)}</strong> },
          { term: t('zone'), value: timeZone },
        ]}
      />
    </div>
  )
}
