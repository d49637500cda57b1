import { getCriteria, type WeightColumn } from '@/lib/selection/criteria/get-criteria'
import { defaultLocale, isLocale, textIn } from '@/lib/shared/locale'
import { answerResult } from '../../../../../answer-result'
import { criteriaDownload } from '../../../../../criteria-download'

type Params = { tenderId: string; locale: string; format: string }

/** A tender's criteria with their weights as a file. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { tenderId, locale: wanted, format } = await params
  const locale = isLocale(wanted) ? wanted : defaultLocale
  const view = await getCriteria({ tenderId })
  if (!view.ok) return answerResult(view)
  const { reference, domains, weightSets } = view.value
  const codeOf = new Map(
    domains.flatMap(({ criteria }) => criteria.map(({ id, code }) => [id, code] as const)),
  )
  return criteriaDownload({
    subject: reference,
    domains,
    weights: weightSets.map((set) => ({
      heading: textIn(set.name, locale),
      percentByCode: percentByCode(set, codeOf),
    })),
    locale,
    format,
  })
}

/** Printed weights where there are any, else computed shares, in per cent. */
function percentByCode({ printed, shares }: WeightColumn, codeOf: ReadonlyMap<string, string>) {
  const isPrinted = Object.keys(printed).length > 0
  const percents = isPrinted
    ? Object.entries(printed).map(([id, weight]) => [id, weight / 100] as const)
    : Object.entries(shares).map(([id, share]) => [id, share * 100] as const)
  return Object.fromEntries(
    percents.flatMap(([id, percent]) => {
      const code = codeOf.get(id)
      return code ? [[code, percent]] : []
    }),
  )
}
