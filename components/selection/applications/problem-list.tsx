import { useLocale, useTranslations } from 'next-intl'
import type { ApplicationView } from '../../../lib/selection/applications/get-application'
import { textIn } from '../../../lib/shared/locale'
import { fieldText } from '../../forms/failure-text'
import { Link } from '../../ui/navigation'
import { Notice } from '../../ui/notice'

/** What stands before a submission, each with the link to mend it. */
export function ProblemList({ view }: { readonly view: ApplicationView }) {
  const t = useTranslations()
  const locale = useLocale()
  const base = `/applications/${view.tenderId}`
  const criteria = view.domains.flatMap((domain) => domain.criteria.map((one) => one.criterion))
  const rows = Object.entries(view.problems).map(([field, message]) => {
    const criterion = criteria.find(({ id }) => field === `answers.${id}`)
    const text = fieldText(t, message)
    if (criterion)
      return {
        field,
        href: `${base}/requirements/${criterion.id}`,
        text: `${criterion.code} ${textIn(criterion.title, locale)}: ${text}`,
      }
    return { field, href: `${base}/${field === 'offer' ? 'price' : 'declaration'}`, text }
  })
  if (rows.length === 0) return null
  return (
    <Notice tone="caution" title={t('applications.check.problems')}>
      <ul className="grid gap-1">
        {rows.map(({ field, href, text }) => (
          <li key={field}>
            <Link href={href} className="inline-flex min-h-6 items-center">
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
