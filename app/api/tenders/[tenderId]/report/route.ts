import { writePaperPdf } from '@/components/selection/award/paper/write-paper-pdf'
import { reportPaper } from '@/components/selection/award/report/report-paper'
import { failureStatus } from '@/lib/platform/failure-status'
import { downloadResponse } from '@/lib/platform/files/file-response'
import { getReport } from '@/lib/selection/report/get-report'
import { canonicalJson } from '@/lib/shared/canonical-json'
import { defaultLocale, isLocale } from '@/lib/shared/locale'

type Props = { readonly params: Promise<{ tenderId: string }> }

/** The evaluation report as a tagged PDF, or as the very characters that were hashed. */
export async function GET(request: Request, { params }: Props) {
  const { tenderId } = await params
  const asked = new URL(request.url).searchParams
  const number = Number(asked.get('number'))
  const isNumber = Number.isInteger(number) && number > 0
  const result = await getReport(isNumber ? { tenderId, number } : { tenderId })
  if (!result.ok) {
    return Response.json({ error: result.failure }, { status: failureStatus[result.failure.code] })
  }
  const { content } = result.value
  const name = `${content.tender.reference}-report-${content.number}`.replaceAll(/[\\/:]/g, '-')
  if (asked.get('format') === 'json') {
    const bytes = new TextEncoder().encode(canonicalJson(content))
    return downloadResponse(bytes, { name: `${name}.json`, mediaType: 'application/json' })
  }
  const wanted = asked.get('locale')
  const paper = await reportPaper(result.value, isLocale(wanted) ? wanted : defaultLocale)
  const bytes = await writePaperPdf(paper)
  return downloadResponse(bytes, { name: `${name}.pdf`, mediaType: 'application/pdf' })
}
