import { useLocale, useTranslations } from 'next-intl'
import { dateText } from '@/components/ui/date-text'
import type { NoticeView } from '@/lib/selection/procedure/get-notice'

/** One sentence on where the procedure stands, with the date that matters now. */
export function NoticeProgressLine({ notice }: { readonly notice: NoticeView }) {
  const t = useTranslations('opening.notice')
  const dates = dateText(useLocale())
  const { standing, progress, cancellation, content } = notice
  const { timeZone } = content.tender
  const at = (instant: string | null | undefined) =>
    instant ? `${dates.longMinute(instant, timeZone)} (${timeZone})` : ''
  const isUndated = standing === 'evaluation' && !progress.openedAt
  return (
    <p className="num max-w-[82ch]">
      {t(isUndated ? 'evaluationUndated' : standing, {
        opensAt: at(content.terms.opensAt),
        closesAt: at(content.terms.closesAt),
        openedAt: at(progress.openedAt),
        endsAt: at(progress.standstillEndsAt),
        applicant: progress.award?.applicant ?? '',
        at: at(progress.award?.at ?? cancellation?.at),
      })}
    </p>
  )
}
