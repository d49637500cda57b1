import { getTranslations } from 'next-intl/server'
import { sampleCriteria } from '@/lib/selection/templates/built-in/sample-criteria'
import { listTemplates } from '@/lib/selection/templates/list-templates'
import { defaultLocale, isLocale } from '@/lib/shared/locale'
import { answerResult } from '../../../../answer-result'
import { criteriaDownload } from '../../../../criteria-download'

type Params = { locale: string; format: string }

/** A small file of criteria with every kind of scale, to fill in one's own way. For those who may see templates. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { locale: wanted, format } = await params
  const locale = isLocale(wanted) ? wanted : defaultLocale
  const allowed = await listTemplates(undefined)
  if (!allowed.ok) return answerResult(allowed)
  const t = await getTranslations({ locale, namespace: 'tenders.import.sample' })
  const { domains, percentByCode } = sampleCriteria()
  return criteriaDownload({
    subject: t('name'),
    domains,
    weights: [{ heading: '', percentByCode }],
    locale,
    format,
  })
}
