import { useLocale, useTranslations } from 'next-intl'
import type { ApplicationView } from '../../../lib/selection/applications/get-application'
import { textIn } from '../../../lib/shared/locale'
import { Link } from '../../ui/navigation'
import { AnswerText } from './answer-text'

/** All answers as they will be sealed, each with the way back to it. */
export function AnswersTable({ view }: { readonly view: ApplicationView }) {
  const t = useTranslations('applications.check')
  const locale = useLocale()
  return (
    <dl className="grid">
      {view.domains
        .flatMap(({ criteria }) => criteria)
        .map((asked) => {
          const { id, code, title } = asked.criterion
          return (
            <div
              key={id}
              className="grid gap-x-5 gap-y-1 border-b py-3 last:border-b-0 md:grid-cols-[minmax(0,16rem)_minmax(0,1fr)_auto] print:break-inside-avoid"
            >
              <dt className="font-bold">{`${code} ${textIn(title, locale)}`}</dt>
              <dd>
                <AnswerText asked={asked} files={view.files.technical} />
              </dd>
              {view.canPrepare && (
                <dd className="no-print">
                  <Link
                    href={`/applications/${view.tenderId}/requirements/${id}`}
                    className="inline-flex min-h-6 items-center"
                  >
                    {t('change')}
                    <span className="sr-only"> {code}</span>
                  </Link>
                </dd>
              )}
            </div>
          )
        })}
    </dl>
  )
}
