import { getTemplate } from '@/lib/selection/templates/get-template'
import { defaultLocale, isLocale, textIn } from '@/lib/shared/locale'
import { answerResult } from '../../../../answer-result'
import { criteriaDownload } from '../../../../criteria-download'

type Params = { templateId: string; locale: string; format: string }

/** A template's criteria and weight columns as a file. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { templateId, locale: wanted, format } = await params
  const locale = isLocale(wanted) ? wanted : defaultLocale
  const template = await getTemplate({ templateId })
  if (!template.ok) return answerResult(template)
  const { title, content } = template.value
  return criteriaDownload({
    subject: textIn(title, locale),
    domains: content.domains,
    weights: content.weightSets.map(({ name, printed }) => ({
      heading: textIn(name, locale),
      percentByCode: Object.fromEntries(
        Object.entries(printed.criteria).map(([code, weight]) => [code, weight / 100]),
      ),
    })),
    locale,
    format,
  })
}
